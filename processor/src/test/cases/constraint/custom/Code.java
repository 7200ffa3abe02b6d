package acme;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import jakarta.validation.constraints.Size;

/** Made of others, one of which its author judges; and judged itself. */
@Size(min = 3)
@Known
@Constraint(validatedBy = CodeValidator.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface Code {
    String message() default "is no code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
