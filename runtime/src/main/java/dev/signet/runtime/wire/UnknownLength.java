package dev.signet.runtime.wire;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponse;

/**
 * The length of an answer to HEAD that nobody can tell. Such an answer ends with its head all the same (RFC 9112, 6.3),
 * but Micronaut ends the connection after whatever tells no length; so it is given one to read, which {@link WireHandler}
 * takes away.
 */
public final class UnknownLength {

    // No content has it.
    private static final String MARK = Long.toString(Long.MAX_VALUE);

    private UnknownLength() {}

    /** Keeps the connection of an answer without a length, where it speaks HTTP/1; in HTTP/2 nothing is ended by it. */
    public static void keepConnection(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (WireFault.passedTheHandler(request)) {
            response.getHeaders().set(HttpHeaders.CONTENT_LENGTH, MARK);
        }
    }

    static void takeAway(HttpResponse response) {
        if (MARK.equals(response.headers().get(HttpHeaderNames.CONTENT_LENGTH))) {
            response.headers().remove(HttpHeaderNames.CONTENT_LENGTH);
        }
    }
}
