package dev.signet.runtime.wire;

import dev.signet.runtime.filter.RequestEnd;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponse;
import jakarta.inject.Singleton;

/**
 * The length of an answer to HEAD that nobody can tell. Such an answer ends with its head all the same (RFC 9112, 6.3),
 * but Micronaut ends the connection after whatever tells no length, and takes away that it would come in chunks; so it is
 * given a length to read, which {@link WireHandler} takes away.
 */
@Singleton
final class UnknownLength implements RequestEnd {

    // No content has it.
    private static final String MARK = Long.toString(Long.MAX_VALUE);

    @Override
    public void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (request.getMethod() == HttpMethod.HEAD
                && !response.getHeaders().contains(HttpHeaders.CONTENT_LENGTH)
                && WireFault.passedTheHandler(request)) {
            response.getHeaders().set(HttpHeaders.CONTENT_LENGTH, MARK);
        }
    }

    /** Last, so that nobody else reads it. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    static void takeAway(HttpResponse response) {
        if (MARK.equals(response.headers().get(HttpHeaderNames.CONTENT_LENGTH))) {
            response.headers().remove(HttpHeaderNames.CONTENT_LENGTH);
        }
    }
}
