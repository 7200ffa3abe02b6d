package dev.signet.runtime.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;

/** The challenge that every 401 carries (RFC 9110, 11.6.1), and every 403 to who lacks a role. */
public final class BearerChallenge {

    /** The token holds, and is not enough (RFC 6750, 3.1). */
    public static final String INSUFFICIENT_SCOPE = "Bearer realm=\"api\", error=\"insufficient_scope\"";

    private BearerChallenge() {}

    /** Names an error only to a client that sent credentials (RFC 6750, 3). */
    public static String to(HttpRequest<?> request) {
        return request.getHeaders().contains(HttpHeaders.AUTHORIZATION)
                ? "Bearer realm=\"api\", error=\"invalid_token\""
                : "Bearer realm=\"api\"";
    }
}
