package acme;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Constraint(validatedBy = CodeOfText.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface Code {
    String message() default "is no code";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
