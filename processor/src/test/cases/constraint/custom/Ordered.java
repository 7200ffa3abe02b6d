package acme;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Of an object. */
@Constraint(validatedBy = {OrderedRange.class, OrderedStay.class})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface Ordered {
    String message() default "must be in order";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    String first() default "from";
}
