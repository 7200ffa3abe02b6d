package acme;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Of lists. */
@Constraint(validatedBy = DistinctValidator.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface Distinct {
    String message() default "must not have the same twice";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
