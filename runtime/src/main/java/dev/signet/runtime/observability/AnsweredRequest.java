package dev.signet.runtime.observability;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What may be told of a request to logs and meters: no value that the client sent is in it, but there is a bound to how many
 * different ones there are.
 *
 * @param method as HTTP defines it, and {@code OTHER} for those that HTTP does not define
 * @param operation the contract's name for it, {@code RefundsApi.issue}; null where there is no such route
 * @param route the template of the path, {@code /v1/refunds/{refund_id}}; null where there is no such route
 * @param problem the type of the problem that is the answer; null where it is none, or has no content, as for HEAD
 * @param nanos from its first filter until the answer was known; content that is streamed may take longer
 * @param bytes of content; less than 0 where it is streamed and nobody knows
 */
public record AnsweredRequest(
        String method,
        @Nullable String operation,
        @Nullable String route,
        int status,
        @Nullable String problem,
        long nanos,
        long bytes) {

    /** As said. */
    public AnsweredRequest {
        Objects.requireNonNull(method, "method");
    }
}
