package dev.signet.example.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The last night is not before the first. */
@Constraint(validatedBy = ChronologicalValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Chronological {
    String message() default "must not end before it begins";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
