package dev.signet.runtime.http;

import dev.signet.runtime.problem.HeadFields;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** What HEAD is answered: the fields of the answer to GET, and none of its content (RFC 9110, 9.3.2). */
final class HeadAnswer {
    private HeadAnswer() {}

    /** The same response without its content, nor anything of it kept open. */
    static HttpResponse<byte[]> of(HttpRequest<?> request, HttpResponse<byte[]> response) {
        Object content = response.body();
        if (content == null) {
            return response;
        }
        MutableHttpResponse<?> head = response.toMutableResponse();
        if (content instanceof byte[] bytes) {
            HeadFields.tellLength(request, head, bytes);
        } else if (content instanceof Items.Written items) {
            items.cancel();
        } else if (content instanceof InputStream stream) {
            close(stream);
        }
        return head.body(null);
    }

    private static void close(InputStream stream) {
        try {
            stream.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
