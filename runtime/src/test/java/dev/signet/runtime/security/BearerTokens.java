package dev.signet.runtime.security;

import io.micronaut.context.annotation.Requires;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Singleton;
import java.util.List;
import org.reactivestreams.Publisher;

/** Vouches for the bearer of {@code name:role}, and of no other token. */
@Singleton
@Requires(property = "micronaut.security.enabled", value = "true")
final class BearerTokens implements AuthenticationFetcher<HttpRequest<?>> {

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        String[] token = request.getHeaders()
                .get("Authorization", String.class, "")
                .replace("Bearer ", "")
                .split(":");
        return token.length == 2
                ? Publishers.just(Authentication.build(token[0], List.of(token[1])))
                : Publishers.empty();
    }
}
