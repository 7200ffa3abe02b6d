package dev.signet.runtime.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpVersion;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of an answer to HEAD that are made of the content which it does not have (RFC 9110, 9.3.2). */
public final class HeadFields {
    private HeadFields() {}

    /**
     * Tells how long the content of GET is, or that it comes in chunks. The server closes the connection of an answer that
     * tells neither.
     *
     * @param content of GET; null where it is not there as a whole
     */
    public static void tellLength(HttpRequest<?> request, MutableHttpResponse<?> response, byte @Nullable [] content) {
        if (content != null && isSentAsItIs(request)) {
            response.header(HttpHeaders.CONTENT_LENGTH, Integer.toString(content.length));
        } else if (request.getHttpVersion() == HttpVersion.HTTP_1_1) {
            response.header(HttpHeaders.TRANSFER_ENCODING, "chunked");
        }
    }

    /** A response for GET as the one for HEAD. */
    static MutableHttpResponse<byte[]> withoutContent(HttpRequest<?> request, MutableHttpResponse<byte[]> response) {
        tellLength(request, response, response.body());
        return response.body(null);
    }

    // RFC 9110, 8.6: a length that is not that of GET must not be told, and what may be compressed has one nobody
    // knows.
    private static boolean isSentAsItIs(HttpRequest<?> request) {
        List<String> codings = request.getHeaders().getAll(HttpHeaders.ACCEPT_ENCODING);
        return codings.isEmpty() || codings.equals(List.of("identity"));
    }
}
