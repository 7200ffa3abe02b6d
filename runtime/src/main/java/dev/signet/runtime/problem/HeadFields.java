package dev.signet.runtime.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;

/** The fields of an answer to HEAD that are made of the content which it does not have (RFC 9110, 9.3.2). */
public final class HeadFields {
    private HeadFields() {}

    /** Tells how long the content of GET is, where that is known. */
    public static void tellLength(HttpRequest<?> request, MutableHttpResponse<?> response, byte[] content) {
        // RFC 9110, 8.6: a length that is not that of GET must not be told, and of what may be compressed nobody knows
        // it.
        List<String> codings = request.getHeaders().getAll(HttpHeaders.ACCEPT_ENCODING);
        if (codings.isEmpty() || codings.equals(List.of("identity"))) {
            response.header(HttpHeaders.CONTENT_LENGTH, Integer.toString(content.length));
        }
    }

    /** A response for GET as the one for HEAD. */
    static MutableHttpResponse<byte[]> withoutContent(HttpRequest<?> request, MutableHttpResponse<byte[]> response) {
        byte[] content = response.body();
        if (content != null) {
            tellLength(request, response, content);
        }
        return response.body(null);
    }
}
