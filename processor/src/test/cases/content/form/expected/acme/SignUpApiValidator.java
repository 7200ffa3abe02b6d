package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link SignUpApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class SignUpApiValidator {
    private static final Violation EMAIL_EMAIL = Violation.email("email").in("form");

    private static final Violation SEATS_MAX = Violation.max("seats", 9L).in("form");

    private static final Violation TOPICS_SIZE = Violation.size("topics", 0, 3).in("form");

    private SignUpApiValidator() {
    }

    static Violations signUp(@Nullable String email, int seats,
            @Nullable List<SignUpApi.Topic> topics) {
        Violations found = Violations.NONE;
        if (email != null && !Checks.email(email)) {
            found = found.and(EMAIL_EMAIL);
        }
        if (seats > 9L) {
            found = found.and(SEATS_MAX);
        }
        if (topics != null && !Checks.size(topics, 0, 3)) {
            found = found.and(TOPICS_SIZE);
        }
        return found;
    }
}
