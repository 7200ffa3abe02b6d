package acme;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

public class OrderedRange implements ConstraintValidator<Ordered, Range> {
    @Override
    public boolean isValid(@Nullable Range value, ConstraintValidatorContext context) {
        return value == null || value.min() <= value.max();
    }
}
