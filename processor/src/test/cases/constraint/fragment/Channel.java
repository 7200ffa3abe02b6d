package acme;

import dev.signet.annotations.SchemaFragment;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One of a few words; null is not its affair. */
@Constraint(validatedBy = ChannelValidator.class)
@SchemaFragment("{\"type\": \"string\", \"enum\": [\"sepa\", \"swift\"]}")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE_USE})
public @interface Channel {
    String message() default "must be a channel";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
