package dev.signet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST or PATCH that may be retried with the same {@code Idempotency-Key}: it is carried out once and its response is
 * replayed to the retries (draft-ietf-httpapi-idempotency-key-header-07). A key belongs to its caller and operation.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Idempotent {
    /** Whether a request without a key is refused with 400. Otherwise it is carried out without protection. */
    boolean required() default true;

    /** How long a response is replayed, as an ISO 8601 duration. After that the key counts as new. */
    String ttl() default "PT24H";

    /** The status for a key that was used with another request: 422, 409 or 400. */
    int keyReused() default 422;
}
