package acme;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

class PairedValidator implements ConstraintValidator<Paired, Transfer> {
    @Override
    public boolean isValid(Transfer value, ConstraintValidatorContext context) {
        return value.amount() != null;
    }
}
