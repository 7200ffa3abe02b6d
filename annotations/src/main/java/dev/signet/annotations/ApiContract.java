package dev.signet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as the contract of an HTTP API: Signet reads it and writes the controller, the validators, the
 * OpenAPI document and, in a test compilation, the tests.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ApiContract {
    /**
     * The API's name for people, for example {@code Refunds}. It also names the document: in lower case, everything
     * but letters and digits folded to {@code -}, with the version behind it ({@code refunds-v1}).
     */
    String title();

    /** The major version, 1 or more. It is the first segment of every path: version 1 serves {@code /v1/…}. */
    int version() default 1;

    /** How Java names become names on the wire, where {@code @JsonProperty} does not say. */
    Naming naming() default Naming.AS_DECLARED;

    /** What becomes of a query parameter that the operation does not have. */
    Unknown unknownQueryParameters() default Unknown.REFUSED;

    /** What becomes of a member of a JSON object that its type does not have. */
    Unknown unknownProperties() default Unknown.REFUSED;
}
