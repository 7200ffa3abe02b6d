package dev.signet.runtime.http;

import dev.signet.runtime.problem.Problem;
import dev.signet.runtime.problem.ProblemException;
import dev.signet.runtime.problem.ValidationProblem;
import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.body.CloseableAvailableByteBody;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.netty.handler.codec.compression.DecompressionException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The bytes of a request, read when the operation asks for them and not before, so that a guard can refuse first. */
final class Content {
    private Content() {}

    /** Whether there is or may be any: HTTP/2 needs neither Content-Length nor Transfer-Encoding to say so. */
    static boolean mayFollow(HttpRequest<?> request) {
        return served(request).byteBody().expectedLength().orElse(1) > 0;
    }

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
            throw failed.getCause() instanceof RuntimeException cause ? clientsFault(cause) : failed;
        }
    }

    /** All of it, when it has arrived; what it fails with is what {@link #read} throws. */
    static CompletableFuture<byte[]> coming(HttpRequest<?> request) {
        return served(request).byteBody().buffer().handle((content, failure) -> {
            if (content == null) {
                Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
                throw cause instanceof RuntimeException thrown ? clientsFault(thrown) : new CompletionException(cause);
            }
            try (content) {
                return content.toByteArray();
            }
        });
    }

    /** The same, as it arrives. */
    static InputStream open(HttpRequest<?> request) {
        return served(request).byteBody().toInputStream();
    }

    /** What reading ends with where it failed for this cause: what the client is told, if the fault is in the content. */
    static void refuse(@Nullable Throwable cause) {
        if (cause instanceof ContentLengthExceededException) {
            throw new ProblemException(Problem.of(413));
        }
        if (cause instanceof DecompressionException broken) {
            throw clientsFault(broken);
        }
    }

    /** Content that is not in the coding it claims (RFC 9110, 8.4) is like any other that cannot be read. */
    private static RuntimeException clientsFault(RuntimeException failure) {
        return failure instanceof DecompressionException
                ? new ProblemException(ValidationProblem.of(
                        Violations.NONE.and(Violation.of("", "coding", "must be in the coding that it claims"))))
                : failure;
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
