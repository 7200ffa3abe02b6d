package dev.signet.example.constraints;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** No bean. It tells of the last night, in Java's words. */
class ChronologicalValidator implements ConstraintValidator<Chronological, Booking> {
    @Override
    public boolean isValid(Booking booking, ConstraintValidatorContext context) {
        if (!booking.lastNight().isBefore(booking.firstNight())) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                .addPropertyNode("lastNight")
                .addConstraintViolation();
        return false;
    }
}
