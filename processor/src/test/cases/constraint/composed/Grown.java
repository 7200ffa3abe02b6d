package acme;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Bounds told as one. */
@Min(18)
@Max(120)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
public @interface Grown {
    String message() default "must be grown up";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
