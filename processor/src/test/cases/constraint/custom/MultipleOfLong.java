package acme;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

public class MultipleOfLong implements ConstraintValidator<Multiple, Long> {
    @Override
    public boolean isValid(@Nullable Long value, ConstraintValidatorContext context) {
        return value == null || value % 2 == 0;
    }
}
