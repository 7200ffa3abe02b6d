package dev.signet.runtime.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.netty.handler.codec.http.cookie.Cookie;
import io.netty.handler.codec.http.cookie.ServerCookieDecoder;
import java.util.List;

/**
 * The cookies of a request (RFC 6265, 4.2). Micronaut keeps one of each name; the decoder below it is asked, so that a
 * client which sends two is not answered as if it had sent either.
 */
final class RequestCookies {
    private RequestCookies() {}

    /** The values of this name, in the order in which they were sent. HTTP/2 may spread them over several fields. */
    static List<String> of(HttpRequest<?> request, String name) {
        return request.getHeaders().getAll(HttpHeaders.COOKIE).stream()
                .flatMap(field -> ServerCookieDecoder.LAX.decodeAll(field).stream())
                .filter(cookie -> cookie.name().equals(name))
                .map(Cookie::value)
                .toList();
    }
}
