package dev.signet.example.secrets;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The number of a card of some bank. */
@Constraint(validatedBy = KnownCardValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface KnownCard {
    String message() default "must be the number of a card";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
