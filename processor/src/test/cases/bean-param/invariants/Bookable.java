package acme;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Of nights. */
@Constraint(validatedBy = BookableValidator.class)
@Repeatable(Bookable.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Bookable {
    String message() default "must be a season's";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    String place() default "";

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface List {
        Bookable[] value();
    }
}
