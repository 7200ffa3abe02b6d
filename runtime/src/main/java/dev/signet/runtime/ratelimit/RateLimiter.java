package dev.signet.runtime.ratelimit;

import java.time.Duration;
import java.util.List;

/**
 * Counts requests. A service that runs in several instances, and means its limits for all of them together, declares a bean
 * of this type; without one each instance counts for itself, in memory.
 *
 * <p>It is asked before the content of a request is read, on the thread that carries the operation out: where the contract
 * says {@code @NonBlocking} it must not wait. What it throws ends the request with 500; one that would rather take requests
 * than refuse them while its own store is gone answers so.
 */
public interface RateLimiter {

    /**
     * What one holder may use of one policy.
     *
     * @param holder {@code caller} and the principal's name, or {@code address} and an address; it is for no client and no
     *     log
     */
    record Quota(QuotaPolicy policy, String holder) {

        /** Without the holder, whom an exception's message would carry into a log. */
        @Override
        public String toString() {
            return "Quota[" + policy.id() + "]";
        }
    }

    /**
     * How a quota stands after a request.
     *
     * @param exceeded whether it was used up before, so that the request is refused
     * @param remaining how many more requests it takes now
     * @param more how long until it takes one more than that; nothing, where it is whole
     */
    record Standing(boolean exceeded, long remaining, Duration more) {

        /** {@link #more} in whole seconds, of which the last has begun. */
        long seconds() {
            return more.plusNanos(999_999_999).toSeconds();
        }
    }

    /**
     * Counts one request against all of these quotas; against none, where one of them is used up.
     *
     * @return how they stand, in the same order
     */
    List<Standing> take(List<Quota> quotas);
}
