package acme;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

public class DistinctList implements ConstraintValidator<Distinct, java.util.Collection<?>> {
    @Override
    public boolean isValid(java.util.@Nullable Collection<?> value, ConstraintValidatorContext context) {
        return value == null || value.stream().distinct().count() == value.size();
    }
}
