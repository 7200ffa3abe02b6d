package acme;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

public class MultipleOfNumber implements ConstraintValidator<Multiple, Number> {
    @Override
    public boolean isValid(@Nullable Number value, ConstraintValidatorContext context) {
        return value == null || value.longValue() % 2 == 0;
    }
}
