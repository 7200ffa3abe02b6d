package acme;

import dev.signet.annotations.SchemaFragment;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** An account. */
@Constraint(validatedBy = IbanValidator.class)
@SchemaFragment("{\"pattern\": \"^[A-Z]{2}[0-9]{2}\", \"maxLength\": 34, \"examples\": [\"DE02120300000000202051\"]}")
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Iban {
    String message() default "must be an account in {countries}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    String[] countries() default {"DE", "CH"};
}
