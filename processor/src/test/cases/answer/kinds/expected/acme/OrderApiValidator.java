package acme;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges what {@link OrderApi}'s operations take and answer.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class OrderApiValidator {
    private static final Violation WHOLE_REQUIRED = Violation.required("");

    private static final Violation WHOLE_NOT_EMPTY = Violation.notEmpty("");

    private OrderApiValidator() {
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations listAnswer(@Nullable List<Order> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            for (int i = 0; i < answer.size(); i++) {
                Order element = answer.get(i);
                if (element != null) {
                    found = found.and(OrderValidator.validate(element).below(i));
                }
            }
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations findAnswer(@Nullable Order answer) {
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
    static Violations latestAnswer(@Nullable List<Instant> answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations placeAnswer(@Nullable Order answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(OrderValidator.validate(answer));
        }
        return found;
    }

    static Violations replace(@Nullable List<OrderLine> lines) {
        Violations found = Violations.NONE;
        if (lines != null && lines.isEmpty()) {
            found = found.and(WHOLE_NOT_EMPTY);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations checkAnswer(@Nullable String answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        return found;
    }
}
