package acme;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

public class BookableValidator implements ConstraintValidator<Bookable, Nights> {
    @Override
    public boolean isValid(Nights nights, ConstraintValidatorContext context) {
        return nights.first().getYear() == nights.last().getYear();
    }
}
