package acme;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Something of a number. */
@Constraint(validatedBy = {MultipleOfLong.class, MultipleOfNumber.class})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE})
public @interface Multiple {
    String message() default "must be a multiple of {of}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    int of() default 2;

    Rounding rounding() default Rounding.NONE;

    String[] units() default {"piece", "box"};

    double[] weights() default {0.5, Double.NaN};

    char sign() default '\'';

    byte bits() default 8;

    Class<? extends Number> kind() default Number.class;

    Class<?>[] others() default {int.class, String[].class};

    Unit unit() default @Unit("cm");

    Unit[] more() default {@Unit("m"), @Unit(value = "km", factor = 1000L)};

    /** Not told. */
    @interface Unit {
        String value();

        long factor() default 1;
    }

    /** How. */
    enum Rounding {
        NONE,
        UP
    }
}
