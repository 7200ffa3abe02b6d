package dev.signet.runtime.idempotency;

import java.time.Duration;

/**
 * What a contract says of an operation that takes an Idempotency-Key.
 *
 * @param name the operation, as in {@code acme.RefundsApi.issue}: keys of different operations never meet
 * @param required whether a request without a key is refused
 * @param ttl how long an answer is replayed; afterwards the key is as new
 * @param keyReused the status for a key that was used with another request
 */
public record IdempotentOperation(String name, boolean required, Duration ttl, int keyReused) {}
