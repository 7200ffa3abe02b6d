package dev.signet.runtime.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;

/** The challenge that every 401 carries (RFC 9110, 11.6.1). */
public final class BearerChallenge {

    private BearerChallenge() {}

    /** Names an error only to a client that sent credentials (RFC 6750, 3). */
    public static String to(HttpRequest<?> request) {
        return request.getHeaders().contains(HttpHeaders.AUTHORIZATION)
                ? "Bearer realm=\"api\", error=\"invalid_token\""
                : "Bearer realm=\"api\"";
    }
}
