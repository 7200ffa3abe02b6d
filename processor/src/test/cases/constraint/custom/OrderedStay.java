package acme;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

public class OrderedStay implements ConstraintValidator<Ordered, Stay> {
    @Override
    public boolean isValid(@Nullable Stay value, ConstraintValidatorContext context) {
        return value == null || value.getFrom() != null;
    }
}
