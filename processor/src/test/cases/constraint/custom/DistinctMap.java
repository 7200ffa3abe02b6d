package acme;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

public class DistinctMap implements ConstraintValidator<Distinct, java.util.Map<?, ?>> {
    @Override
    public boolean isValid(java.util.@Nullable Map<?, ?> value, ConstraintValidatorContext context) {
        return value == null || value.size() < 9;
    }
}
