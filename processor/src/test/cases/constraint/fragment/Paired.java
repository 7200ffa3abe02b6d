package acme;

import dev.signet.annotations.SchemaFragment;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** One is not there without the other. */
@Constraint(validatedBy = PairedValidator.class)
@SchemaFragment("{\"dependentRequired\": {\"to\": [\"amount\"]}, \"required\": [\"amount\"]}")
@Retention(RetentionPolicy.RUNTIME)
public @interface Paired {
    String message() default "{acme.paired}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
