package acme;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

public class DistinctArray implements ConstraintValidator<Distinct, int[]> {
    @Override
    public boolean isValid(int @Nullable [] value, ConstraintValidatorContext context) {
        return value == null || value.length < 9;
    }
}
