package acme;

import dev.signet.runtime.validation.Checks;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Judges a {@link PageApi.Pair}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class PairPageBookIntegerMapValidator {
    private PairPageBookIntegerMapValidator() {
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(
            PageApi.Pair<PageApi.Page<PageApi.Book>, Map<String, Integer>> value) {
        Violations found = Violations.NONE;
        PageApi.Page<PageApi.Book> left = value.left();
        if (left == null) {
            found = found.and(Violation.required("/left"));
        }
        if (left != null) {
            found = found.and(PageBookValidator.validate(left).below("left"));
        }
        Map<String, Integer> right = value.right();
        if (right == null) {
            found = found.and(Violation.required("/right"));
        } else {
            if (!Checks.size(right, 0, 3)) {
                found = found.and(Violation.size("/right", 0, 3));
            }
        }
        return found;
    }
}
