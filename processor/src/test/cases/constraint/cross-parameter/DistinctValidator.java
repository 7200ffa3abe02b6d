package acme;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

public class DistinctValidator implements ConstraintValidator<Distinct, List<?>> {
    @Override
    public boolean isValid(@Nullable List<?> value, ConstraintValidatorContext context) {
        return value == null || value.stream().distinct().count() == value.size();
    }
}
