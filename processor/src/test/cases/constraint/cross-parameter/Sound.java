package acme;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintTarget;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Of arguments, of what is returned, and of any other value. */
@Constraint(validatedBy = {SoundArguments.class, SoundValue.class})
@Retention(RetentionPolicy.RUNTIME)
public @interface Sound {
    String message() default "is not sound";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    ConstraintTarget validationAppliesTo() default ConstraintTarget.IMPLICIT;
}
