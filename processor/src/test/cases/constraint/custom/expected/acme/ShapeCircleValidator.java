package acme;

import dev.signet.runtime.validation.CustomConstraint;
import dev.signet.runtime.validation.JudgedConstraint;
import dev.signet.runtime.validation.ValidationContext;
import dev.signet.runtime.validation.Violations;
import java.lang.annotation.Annotation;
import javax.annotation.processing.Generated;

/**
 * Judges a {@link Shape.Circle}: every violation at once.
 */
@Generated("dev.signet.processor.ContractProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class ShapeCircleValidator {
    private static final JudgedConstraint BOUNDED = CustomConstraint.of("bounded", "must be bounded")
            .judgedBy(new BoundedUse(), BoundedValidator.class, BoundedValidator::new);

    private ShapeCircleValidator() {
    }

    /**
     * Judges the properties before there is a value; the objects among them were judged when they were read.
     */
    static Violations judge(double radius) {
        Violations found = Violations.NONE;
        return found;
    }

    /**
     * Judges a value that was made, beyond what its properties say one by one.
     */
    static Violations whole(Shape.Circle value, ValidationContext context) {
        Violations found = Violations.NONE;
        found = found.and(context.judge(BOUNDED, value, ""));
        return found;
    }

    /**
     * Judges a finished value and all that it holds.
     */
    static Violations validate(Shape.Circle value, ValidationContext context) {
        Violations found = judge(value.radius());
        found = found.and(whole(value, context));
        return found;
    }

    @SuppressWarnings({"BadAnnotationImplementation", "rawtypes", "unchecked"})
    private static final class BoundedUse implements Bounded {
        @Override
        public String message() {
            return "must be bounded";
        }

        @Override
        public Class[] groups() {
            return new Class[] {};
        }

        @Override
        public Class[] payload() {
            return new Class[] {};
        }

        @Override
        public Class<? extends Annotation> annotationType() {
            return Bounded.class;
        }
    }
}
