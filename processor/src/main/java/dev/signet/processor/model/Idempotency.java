package dev.signet.processor.model;

import java.time.Duration;
import java.util.List;

/**
 * An operation carried out once per {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header-07).
 *
 * @param required whether a request without a key is refused
 * @param ttl how long a response is replayed
 * @param keyReused the status for a key that came with another request: 422, 409 or 400
 * @param ignored JSON Pointers to the members of the body in which a retry may differ, in wire names
 * @param replaysFailures whether a 5xx is replayed; otherwise it frees the key
 * @param mode what holds when the service dies in the middle
 * @param waitFor how long a retry waits for the first request to finish; not at all if zero
 */
public record Idempotency(
        Site site,
        boolean required,
        Duration ttl,
        int keyReused,
        List<String> ignored,
        boolean replaysFailures,
        Mode mode,
        Duration waitFor) {

    /** How a key is held while its request is carried out; the runtime has the same. */
    public enum Mode {
        LEASED,
        AT_MOST_ONCE,
        TRANSACTIONAL
    }

    public Idempotency {
        ignored = List.copyOf(ignored);
    }

    /** A leased key, for which nobody waits. */
    public Idempotency(
            Site site, boolean required, Duration ttl, int keyReused, List<String> ignored, boolean replaysFailures) {
        this(site, required, ttl, keyReused, ignored, replaysFailures, Mode.LEASED, Duration.ZERO);
    }
}
