package dev.signet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST or PATCH that may be retried with the same {@code Idempotency-Key}: it is carried out once and its response is
 * replayed to the retries (draft-ietf-httpapi-idempotency-key-header-07). A key belongs to its caller and operation.
 *
 * <p>PUT and DELETE may be repeated without a key, so that there it is a warning, {@code idempotent-redundant}. It still has
 * its use where a retry must be answered as the first request was.
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

    /**
     * JSON Pointers to the members of the body in which a retry may differ from the first request, as
     * {@code "/sent_at"} or {@code "/meta/sent_at"}, in the names that clients see. They name members of objects; what
     * stands in a list always counts. A retry that differs in nothing else is given the first response.
     */
    String[] ignore() default {};

    /**
     * Whether a failure (5xx) is replayed like any other response, the 500 to an exception that the contract does not
     * declare included. Otherwise it frees the key, and a retry is carried out, which suits operations whose effects are
     * rolled back when they fail.
     */
    boolean replayFailures() default false;

    /** What holds when the service dies while it carries the operation out. */
    IdempotencyMode mode() default IdempotencyMode.LEASED;

    /**
     * How long a retry waits for the first request to finish before it is refused with 409, as an ISO 8601 duration. It
     * holds a thread meanwhile, unless the operation answers later.
     */
    String waitFor() default "PT0S";
}
