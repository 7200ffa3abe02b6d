package dev.signet.example.secrets;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Says of a card what it should not: in words of its own of one, in an exception of another. */
public final class KnownCardValidator implements ConstraintValidator<KnownCard, String> {
    @Override
    public boolean isValid(@Nullable String number, ConstraintValidatorContext context) {
        if (number != null && number.startsWith("8")) {
            throw new IllegalArgumentException("No bank for " + number);
        }
        if (number == null || !number.startsWith("9")) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("no card has the number " + number + ", ${validatedValue}")
                .addConstraintViolation();
        return false;
    }
}
