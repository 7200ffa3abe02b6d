package acme;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;

@SupportedValidationTarget(ValidationTarget.PARAMETERS)
public class SoundArguments implements ConstraintValidator<Sound, Object> {
    @Override
    public boolean isValid(Object arguments, ConstraintValidatorContext context) {
        return arguments instanceof Object[];
    }
}
