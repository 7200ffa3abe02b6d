package dev.signet.runtime.routing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpRequestWrapper;

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

    /** The request itself where its path has none of these characters. */
    static HttpRequest<?> of(HttpRequest<?> request) {
        String path = request.getPath();
        return path.indexOf('+') < 0 && path.indexOf('&') < 0 && path.indexOf(';') < 0
                ? request
                : new EncodedPath<>(
                        request, path.replace("+", "%2B").replace("&", "%26").replace(";", "%3B"));
    }

    @Override
    public String getPath() {
        return path;
    }
}
