package acme;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Of trips. */
@Constraint(validatedBy = Orderly.Judge.class)
@Repeatable(Orderly.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Orderly {
    String message() default "must lead somewhere";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface List {
        Orderly[] value();
    }

    /** Somewhere. */
    class Judge implements ConstraintValidator<Orderly, Trip> {
        @Override
        public boolean isValid(Trip trip, ConstraintValidatorContext context) {
            return !trip.from().equals(trip.to());
        }
    }
}
