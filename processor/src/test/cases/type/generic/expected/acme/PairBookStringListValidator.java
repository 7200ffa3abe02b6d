package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Judges a {@link PageApi.Pair}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PairBookStringListValidator {
    private static final Violation LEFT_REQUIRED = Violation.required("/left");

    private static final Violation RIGHT_SIZE = Violation.size("/right", 0, 3);

    private static final Violation RIGHT_REQUIRED = Violation.required("/right");

    private PairBookStringListValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(PageApi. @Nullable Book left, @Nullable List<String> right) {
        Violations found = Violations.NONE;
        if (left == null) {
            found = found.and(LEFT_REQUIRED);
        }
        if (right == null) {
            found = found.and(RIGHT_REQUIRED);
        } else {
            if (!Checks.size(right, 0, 3)) {
                found = found.and(RIGHT_SIZE);
            }
        }
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(PageApi.Pair<PageApi.Book, List<String>> value) {
        Violations found = judge(value.left(), value.right());
        PageApi.Book left = value.left();
        if (left != null) {
            found = found.and(BookValidator.validate(left).below("left"));
        }
        return found;
    }
}
