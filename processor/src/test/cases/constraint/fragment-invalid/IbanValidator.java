package acme;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

class IbanValidator implements ConstraintValidator<Iban, String> {
    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
        return value == null || value.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}");
    }
}
