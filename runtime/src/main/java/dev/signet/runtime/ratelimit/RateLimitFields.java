package dev.signet.runtime.ratelimit;

import dev.signet.runtime.filter.RequestEnd;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.netty.util.AsciiString;
import jakarta.inject.Singleton;

/**
 * Tells the client of a request that was counted what it may use and what is left of it, whatever the answer is
 * (draft-ietf-httpapi-ratelimit-headers).
 */
@Singleton
@Requires(beans = LimitedRoutes.class)
final class RateLimitFields implements RequestEnd {

    private static final String COUNTED = RateLimitFields.class.getName();
    private static final AsciiString POLICY = AsciiString.cached("RateLimit-Policy");
    private static final AsciiString LIMIT = AsciiString.cached("RateLimit");

    private record Counted(String policy, String limit) {}

    /** Remembers how a request was counted, until it is answered. */
    static void keep(HttpRequest<?> request, String policy, String limit) {
        request.setAttribute(COUNTED, new Counted(policy, limit));
    }

    @Override
    public void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(COUNTED, Counted.class).ifPresent(counted -> {
            response.getHeaders().set(POLICY, counted.policy());
            response.getHeaders().set(LIMIT, counted.limit());
        });
    }
}
