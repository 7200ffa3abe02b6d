package acme;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Size;

/** The same in one. */
@Size(max = 8)
@Known
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
public @interface Strict {
    String message() default "is not strict";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
