package example;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link OrdersApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrdersApiValidator {
    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private OrdersApiValidator() {
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations checkAnswer(@Nullable Order answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(OrderPlacedValidator.validate(answer));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations keepAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations ownAnswer(OrdersApi.Own. @Nullable Stored answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations writeAnswer(@Nullable Order answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(OrderValidator.validate(answer));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations titleAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }
}
