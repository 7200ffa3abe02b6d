package dev.signet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a constraint that a {@code ConstraintValidator} judges asks for, as JSON Schema says it: the document adds it to the
 * schema of each value on which the constraint stands. It stands on the constraint's annotation type:
 *
 * <pre>{@code
 * @Constraint(validatedBy = IbanValidator.class)
 * @SchemaFragment("{\"pattern\": \"^[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}$\"}")
 * public @interface Iban { ... }
 * }</pre>
 *
 * <p>A fragment should say no more than the validator, or the document would refuse what the service accepts; it may say
 * less. The compiler reads it: a JSON object of JSON Schema 2020-12 keywords, without references.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface SchemaFragment {
    /** The keywords, as a JSON object. */
    String value();
}
