package acme;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Only the application can make its validator. */
@Constraint(validatedBy = KnownValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface Known {
    String message() default "{acme.known}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
