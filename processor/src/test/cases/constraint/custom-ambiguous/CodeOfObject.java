package acme;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

public class CodeOfObject implements ConstraintValidator<Code, Object> {
    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        return true;
    }
}
