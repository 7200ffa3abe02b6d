package dev.signet.runtime.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.CloseableAvailableByteBody;
import java.util.concurrent.CompletionException;

/** The bytes of a request, read when the operation asks for them and not before, so that a guard can refuse first. */
final class Content {
    private Content() {}

    /**
     * All of it, waiting for what has not arrived yet; so it is not to be called on an event loop.
     *
     * <p>What Micronaut throws for content that is too large or broken passes through to its error handling.
     */
    static byte[] read(HttpRequest<?> request) {
        try (CloseableAvailableByteBody content =
                served(request).byteBody().buffer().join()) {
            return content.toByteArray();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private static ServerHttpRequest<?> served(HttpRequest<?> request) {
        HttpRequest<?> innermost = request;
        while (!(innermost instanceof ServerHttpRequest<?>) && innermost instanceof HttpRequestWrapper<?> wrapper) {
            innermost = wrapper.getDelegate();
        }
        if (innermost instanceof ServerHttpRequest<?> served) {
            return served;
        }
        throw new IllegalStateException("Not a request that a server received: " + request.getClass());
    }
}
