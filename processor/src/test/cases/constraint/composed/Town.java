package acme;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Made of what is made of others. */
@PostalCode(digits = 4)
@NotBlank
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
public @interface Town {
    String message() default "is no town";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
