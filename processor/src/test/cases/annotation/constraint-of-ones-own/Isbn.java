package acme;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
public @interface Isbn {
    String message() default "is not an ISBN";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
