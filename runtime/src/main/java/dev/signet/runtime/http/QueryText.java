package dev.signet.runtime.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.netty.NettyHttpRequest;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What of a query is lost when it is decoded: which commas separate. */
final class QueryText {
    private QueryText() {}

    /** Whether there is one; the address of most requests need not be taken apart to tell. */
    static boolean isPresent(HttpRequest<?> request) {
        return request instanceof NettyHttpRequest<?> served
                ? served.getNativeRequest().uri().indexOf('?') >= 0
                : request.getUri().getRawQuery() != null;
    }

    /** For each time the parameter is given, its elements (RFC 6570, 3.2.8: a comma in a value is percent-encoded). */
    static List<List<String>> elements(HttpRequest<?> request, String name) {
        String query = request.getUri().getRawQuery();
        List<List<String>> given = new ArrayList<>();
        for (String pair : query == null ? new String[0] : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String key = equals < 0 ? pair : pair.substring(0, equals);
            if (decoded(key).equals(name) && !pair.isEmpty()) {
                given.add(elements(equals < 0 ? "" : pair.substring(equals + 1)));
            }
        }
        return given;
    }

    private static List<String> elements(String text) {
        return Arrays.stream(text.split(",", -1)).map(QueryText::decoded).toList();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, UTF_8);
    }
}
