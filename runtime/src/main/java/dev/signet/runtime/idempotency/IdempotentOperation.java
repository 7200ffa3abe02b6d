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
 * @param mode what holds when the process dies in the middle
 * @param waitFor how long a retry waits for the first request to finish; not at all if zero
 */
public record IdempotentOperation(
        String name,
        boolean required,
        Duration ttl,
        int keyReused,
        Set<String> ignored,
        boolean replaysFailures,
        Mode mode,
        Duration waitFor) {

    /** How a key is held while its request is carried out. */
    public enum Mode {
        /** By a lease, after which a retry carries the operation out again. */
        LEASED,
        /** By a lease, after which retries are refused. */
        AT_MOST_ONCE,
        /** By the transaction in which the operation writes. */
        TRANSACTIONAL
    }

    public IdempotentOperation {
        ignored = Set.copyOf(ignored);
    }

    /** An operation whose whole content counts, whose failures free the key, and whose claims are leased. */
    public IdempotentOperation(String name, boolean required, Duration ttl, int keyReused) {
        this(name, required, ttl, keyReused, Set.of(), false, Mode.LEASED, Duration.ZERO);
    }

    /** The same, except that these members of the content do not count. */
    public IdempotentOperation ignoring(String... pointers) {
        return new IdempotentOperation(
                name, required, ttl, keyReused, Set.copyOf(List.of(pointers)), replaysFailures, mode, waitFor);
    }

    /** The same, except that failures are replayed. */
    public IdempotentOperation replayingFailures() {
        return new IdempotentOperation(name, required, ttl, keyReused, ignored, true, mode, waitFor);
    }

    /** The same, except that it is not carried out again after its process died. Its failures are replayed. */
    public IdempotentOperation atMostOnce() {
        return new IdempotentOperation(name, required, ttl, keyReused, ignored, true, Mode.AT_MOST_ONCE, waitFor);
    }

    /** The same, except that it is carried out in one transaction with its claim and its record. */
    public IdempotentOperation transactional() {
        return new IdempotentOperation(
                name, required, ttl, keyReused, ignored, replaysFailures, Mode.TRANSACTIONAL, waitFor);
    }

    /** The same, except that a retry waits so long for the first request to finish. */
    public IdempotentOperation waiting(Duration waitFor) {
        return new IdempotentOperation(name, required, ttl, keyReused, ignored, replaysFailures, mode, waitFor);
    }
}
