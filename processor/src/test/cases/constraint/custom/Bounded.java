package acme;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Of a sealed type. */
@Constraint(validatedBy = BoundedValidator.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface Bounded {
    String message() default "must be bounded";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
