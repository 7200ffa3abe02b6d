package acme;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Of arguments alone. */
@Constraint(validatedBy = InOrderValidator.class)
@Repeatable(InOrder.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface InOrder {
    String message() default "must not end before {first} begins";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    String first() default "it";

    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.METHOD, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
    @interface List {
        InOrder[] value();
    }
}
