package dev.signet.runtime.idempotency;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What a contract says of an operation that takes an Idempotency-Key.
 *
 * @param name the operation, as in {@code acme.RefundsApi.issue}: keys of different operations never meet
 * @param required whether a request without a key is refused
 * @param ttl how long an answer is replayed; afterwards the key is as new
 * @param keyReused the status for a key that was used with another request
 * @param ignored JSON Pointers to the members of the content in which a retry may differ from the first request
 * @param replaysFailures whether an answer of 500 and above is replayed; otherwise it frees the key
 */
public record IdempotentOperation(
        String name, boolean required, Duration ttl, int keyReused, Set<String> ignored, boolean replaysFailures) {

    public IdempotentOperation {
        ignored = Set.copyOf(ignored);
    }

    /** An operation whose whole content counts, and whose failures free the key. */
    public IdempotentOperation(String name, boolean required, Duration ttl, int keyReused) {
        this(name, required, ttl, keyReused, Set.of(), false);
    }

    /** The same, except that these members of the content do not count. */
    public IdempotentOperation ignoring(String... pointers) {
        return new IdempotentOperation(name, required, ttl, keyReused, Set.copyOf(List.of(pointers)), replaysFailures);
    }

    /** The same, except that failures are replayed. */
    public IdempotentOperation replayingFailures() {
        return new IdempotentOperation(name, required, ttl, keyReused, ignored, true);
    }
}
