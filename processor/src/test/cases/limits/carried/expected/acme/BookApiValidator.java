package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link BookApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class BookApiValidator {
    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private BookApiValidator() {
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations titlesAnswer(@Nullable List<String> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    static Violations add(@Nullable List<String> titles) {
        Violations found = Violations.NONE;
        if (titles != null) {
            for (int i = 0; i < titles.size(); i++) {
                String element = titles.get(i);
                if (element == null) {
                    found = found.and(Violation.required("/" + i));
                }
            }
        }
        return found;
    }
}
