package acme;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Two patterns, a size and that it is there, each told by itself. */
@NotNull
@Size(min = 3)
@Pattern(regexp = "[A-Z].*")
@Pattern(regexp = ".*[0-9]", message = "must end with a digit")
@Constraint(validatedBy = {})
@Repeatable(Sku.Several.class)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sku {
    String message() default "is no stock keeping unit";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @OverridesAttribute(constraint = Size.class)
    int max() default 12;

    @OverridesAttribute(constraint = Pattern.class, name = "regexp", constraintIndex = 1)
    String end() default ".*[0-9]";

    /** Several. */
    @Retention(RetentionPolicy.RUNTIME)
    @interface Several {
        Sku[] value();
    }
}
