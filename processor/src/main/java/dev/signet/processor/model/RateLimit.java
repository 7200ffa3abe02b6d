package dev.signet.processor.model;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How often a caller may call an operation ({@code @RateLimited}; draft-ietf-httpapi-ratelimit-headers).
 *
 * @param scope what is counted together: the operation, or the contract, by a name that no other has
 * @param isShared whether it is said of the contract, so that its operations share it
 * @param policies all of which have to be kept
 */
public record RateLimit(String scope, boolean isShared, List<Policy> policies) {

    /** Whose requests are counted together. */
    public enum By {
        CALLER,
        ADDRESS
    }

    /**
     * One quota.
     *
     * @param limit how many requests
     * @param per in how long, in whole seconds
     */
    public record Policy(Site site, String name, int limit, Duration per, By by) {

        /** Whether a request that keeps this one keeps the other as well: no more at once, and none faster. */
        public boolean implies(Policy other) {
            return by == other.by
                    && limit <= other.limit
                    && limit * other.per.toSeconds() <= other.limit * per.toSeconds();
        }
    }

    public RateLimit {
        policies = List.copyOf(policies);
    }

    /** The field {@code RateLimit-Policy}: a List of Strings with parameters (RFC 9651, 3.1). */
    public String field() {
        return policies.stream()
                .map(policy -> "\"" + policy.name() + "\";q=" + policy.limit() + ";w="
                        + policy.per().toSeconds())
                .collect(Collectors.joining(", "));
    }
}
