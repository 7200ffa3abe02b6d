package dev.signet.example.constraints;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraintvalidation.SupportedValidationTarget;
import jakarta.validation.constraintvalidation.ValidationTarget;
import java.time.LocalDate;

/** Tells of the last night where it is the first that is wrong, and of both where they are too far apart. */
@SupportedValidationTarget(ValidationTarget.PARAMETERS)
class StayValidator implements ConstraintValidator<Stay, Object[]> {
    private int nights;

    @Override
    public void initialize(Stay annotation) {
        nights = annotation.nights();
    }

    @Override
    public boolean isValid(Object[] arguments, ConstraintValidatorContext context) {
        LocalDate first = (LocalDate) arguments[0];
        LocalDate last = (LocalDate) arguments[1];
        if (last.isBefore(first)) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("must not be before the first night")
                    .addParameterNode(1)
                    .addConstraintViolation();
            return false;
        }
        return !last.isAfter(first.plusDays(nights - 1L));
    }
}
