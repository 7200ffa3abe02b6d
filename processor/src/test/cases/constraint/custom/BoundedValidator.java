package acme;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

public class BoundedValidator implements ConstraintValidator<Bounded, Shape> {
    @Override
    public boolean isValid(@Nullable Shape value, ConstraintValidatorContext context) {
        return value != null;
    }
}
