package dev.signet.runtime.routing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A request as Micronaut's templates can match it. To them a variable ends at a plus, an ampersand or a semicolon, which
 * are characters of a segment like others (RFC 3986, 3.3), and a plus that is found all the same becomes a space, as if it
 * stood in a form. Where the path has one, it is sought percent-encoded; what is found is decoded, and has it again.
 */
final class EncodedPath<B> extends HttpRequestWrapper<B> {

    private final String path;

    private EncodedPath(HttpRequest<B> request, String path) {
        super(request);
        this.path = path;
    }

    /** Whether the text has one of these characters. */
    static boolean isSpecial(String text) {
        return text.indexOf('+') >= 0 || text.indexOf('&') >= 0 || text.indexOf(';') >= 0;
    }

    /** With all of them encoded, but in these segments. */
    static HttpRequest<?> of(HttpRequest<?> request, Set<String> untouched) {
        return new EncodedPath<>(
                request,
                Arrays.stream(request.getPath().split("/", -1))
                        .map(segment -> untouched.contains(segment) ? segment : encoded(segment))
                        .collect(Collectors.joining("/")));
    }

    private static String encoded(String text) {
        return text.replace("+", "%2B").replace("&", "%26").replace(";", "%3B");
    }

    @Override
    public String getPath() {
        return path;
    }
}
