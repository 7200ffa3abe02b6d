package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
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

    private static final Violation Q_SIZE = Violation.size("q", 0, 3).in("query");

    private static final Violation TAG_SIZE = Violation.size("tag", 2, Integer.MAX_VALUE).in("query");

    private OrderApiValidator() {
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations createAnswer(@Nullable Order answer) {
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
    static Violations replaceAnswer(@Nullable Order answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(OrderUpdateValidator.validate(answer));
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations noteAnswer(@Nullable Note answer) {
        Violations found = Violations.NONE;
        if (answer == null) {
            found = found.and(WHOLE_REQUIRED);
        }
        if (answer != null) {
            found = found.and(NoteValidator.validate(answer));
        }
        return found;
    }

    static Violations find(@Nullable String q) {
        Violations found = Violations.NONE;
        if (q != null && !Checks.size(q, 0, 3)) {
            found = found.and(Q_SIZE);
        }
        return found;
    }

    /**
     * What the operation returned, before it is sent.
     */
    static Violations findAnswer(@Nullable List<Order> answer) {
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

    static Violations list(@Nullable String tag) {
        Violations found = Violations.NONE;
        if (tag != null && !Checks.size(tag, 2, Integer.MAX_VALUE)) {
            found = found.and(TAG_SIZE);
        }
        return found;
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
}
