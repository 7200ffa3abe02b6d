package dev.signet.runtime.context;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.http.HttpRequest;
import java.net.URI;
import java.net.URLDecoder;

/** The address under which a client called. */
public final class RequestUris {
    private RequestUris() {}

    /**
     * The whole address.
     *
     * @param host scheme, name and port as Micronaut's {@code HttpHostResolver} tells them, which knows what proxies say
     */
    public static URI absolute(HttpRequest<?> request, String host) {
        URI called = request.getUri();
        String query = called.getRawQuery();
        return URI.create(host + called.getRawPath() + (query == null ? "" : "?" + query));
    }

    /** In a path a plus is a plus (RFC 3986, 3.3). */
    static String decoded(String pathText) {
        return URLDecoder.decode(pathText.replace("+", "%2B"), UTF_8);
    }
}
