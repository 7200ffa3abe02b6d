package acme;

import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violations;
import javax.annotation.processing.Generated;

/**
 * Judges a {@link Shape}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ShapeValidator {
    private ShapeValidator() {
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Shape value, ValidationContext context) {
        if (value instanceof Shape.Circle branch) {
            return ShapeCircleValidator.validate(branch, context);
        }
        if (value instanceof Shape.Square branch) {
            return ShapeSquareValidator.validate(branch, context);
        }
        return Violations.NONE;
    }
}
