package dev.signet.example.constraints;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A room that there is, on a floor. */
@Constraint(validatedBy = KnownRoomValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface KnownRoom {
    String message() default "must be a room on floor {floor}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    int floor() default 1;
}
