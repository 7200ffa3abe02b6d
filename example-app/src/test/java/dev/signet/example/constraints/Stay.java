package dev.signet.example.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Two nights that an operation takes are in order, and not further apart than a house lets anyone stay. */
@Constraint(validatedBy = StayValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Stay {
    String message() default "must be a stay of {nights} nights at the most";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    int nights() default 30;
}
