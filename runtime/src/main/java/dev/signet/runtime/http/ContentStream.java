package dev.signet.runtime.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The content of a request as it arrives: read on demand, never held. Reading waits for the client, so it is not to be
 * done on an event loop.
 *
 * <p>What is wrong with the content shows while it is read: more of it than the service takes ends the reading with a
 * {@link ContentFault} of 413, to be passed on.
 */
public final class ContentStream extends InputStream {
    private final HttpRequest<?> request;
    private final boolean present;
    private @Nullable InputStream content;
    private boolean closed;

    ContentStream(HttpRequest<?> request, boolean present) {
        this.request = request;
        this.present = present;
    }

    /** Whether there is or may be any. */
    boolean isPresent() {
        return present;
    }

    /** The answer, after which nobody reads on. */
    public HttpResponse<byte[]> during(Supplier<HttpResponse<byte[]>> answer) {
        try (this) {
            return answer.get();
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
    }

    /** The answer, after which, however late, nobody reads on. */
    public CompletionStage<HttpResponse<byte[]>> duringLater(Supplier<CompletionStage<HttpResponse<byte[]>>> answer) {
        return answer.get().whenComplete((response, failure) -> closeQuietly());
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        InputStream from = opened();
        try {
            return from.read(into, offset, length);
        } catch (IOException failure) {
            Content.refuse(failure.getCause() == null ? failure : failure.getCause());
            throw failure;
        }
    }

    private synchronized InputStream opened() throws IOException {
        if (closed) {
            throw new IOException("The request has been answered");
        }
        if (content == null) {
            content = present ? Content.open(request) : InputStream.nullInputStream();
        }
        return content;
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        if (content != null) {
            content.close();
        }
    }

    private void closeQuietly() {
        try {
            close();
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
