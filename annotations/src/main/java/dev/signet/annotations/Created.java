package dev.signet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The operation creates a resource: it answers 201 with its {@code Location} (RFC 9110, 15.3.2). */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Created {
    /**
     * The path of what was created, without the version, for example {@code /customers/{customer_id}/refunds/{id}}. A
     * variable is a path variable of the operation, or else a property of the returned value by its wire name.
     */
    String value();
}
