package dev.signet.processor.model;

import java.time.Duration;

/**
 * An operation carried out once per {@code Idempotency-Key} (draft-ietf-httpapi-idempotency-key-header-07).
 *
 * @param required whether a request without a key is refused
 * @param ttl how long a response is replayed
 * @param keyReused the status for a key that came with another request: 422, 409 or 400
 */
public record Idempotency(Site site, boolean required, Duration ttl, int keyReused) {}
