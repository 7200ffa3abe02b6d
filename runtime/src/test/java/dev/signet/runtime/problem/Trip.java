package dev.signet.runtime.problem;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.exceptions.HttpStatusException;

/** A filter that fails as its request asks. */
@ServerFilter("/**")
final class Trip {

    @RequestFilter
    @Nullable
    HttpResponse<?> trip(HttpRequest<?> request) {
        return switch (request.getHeaders().get("X-Trip", String.class, "")) {
            case "bare-401" -> HttpResponse.unauthorized();
            case "bare-409" -> HttpResponse.status(HttpStatus.CONFLICT);
            case "status-429" -> throw new HttpStatusException(HttpStatus.TOO_MANY_REQUESTS, "io.micronaut says so");
            case "throw" -> throw new IllegalArgumentException("secret");
            default -> null;
        };
    }
}
