package acme;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintTarget;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Its validators judge arguments of one type, which nobody has. */
@Constraint(validatedBy = Narrow.Judge.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface Narrow {
    String message() default "is narrow";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    ConstraintTarget validationAppliesTo() default ConstraintTarget.IMPLICIT;

    @SupportedValidationTarget(ValidationTarget.PARAMETERS)
    class Judge implements ConstraintValidator<Narrow, String[]> {
        @Override
        public boolean isValid(String[] value, ConstraintValidatorContext context) {
            return true;
        }
    }
}
