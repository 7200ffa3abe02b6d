package dev.signet.annotations;

/** What an {@code Idempotency-Key} promises when the service dies in the middle of a request. */
public enum IdempotencyMode {
    /**
     * The key is claimed first, on a lease. When its process dies, the first retry after the lease carries the operation
     * out again: at least once. Every store can do it.
     */
    LEASED,
    /**
     * The key is claimed first, on a lease. When its process dies, retries are refused (409), as nobody knows what became
     * of the request: at most once. Failures (5xx) are replayed, for the same reason.
     */
    AT_MOST_ONCE,
    /**
     * The key, what the operation writes to the database and the recorded answer commit together: exactly once for what
     * that database holds. An answer of 400 or above is recorded, and takes back what the operation wrote. The service
     * does not start with a store that has no transactions.
     */
    TRANSACTIONAL
}
