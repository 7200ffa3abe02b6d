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
 */
public record Idempotency(
        Site site, boolean required, Duration ttl, int keyReused, List<String> ignored, boolean replaysFailures) {
    public Idempotency {
        ignored = List.copyOf(ignored);
    }
}
