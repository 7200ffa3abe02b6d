package acme;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;

@SupportedValidationTarget(ValidationTarget.PARAMETERS)
public class InOrderValidator implements ConstraintValidator<InOrder, Object[]> {
    @Override
    public boolean isValid(Object[] arguments, ConstraintValidatorContext context) {
        return arguments.length > 1;
    }
}
