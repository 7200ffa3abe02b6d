package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link CardApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class CardApiValidator {
    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private CardApiValidator() {
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations addAnswer(CardApi. @Nullable Card answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(CardValidator.validate(answer));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations listAnswer(@Nullable List<CardApi.Card> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            for (int i = 0; i < answer.size(); i++) {
                CardApi.Card element = answer.get(i);
                if (element != null) {
                    found = found.and(CardValidator.validate(element).below(i));
                }
            }
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations usesAnswer(CardApi. @Nullable Card answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(CardValidator.validate(answer));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations passwordAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }
}
