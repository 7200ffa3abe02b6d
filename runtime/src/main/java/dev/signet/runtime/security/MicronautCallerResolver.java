package dev.signet.runtime.security;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Secondary;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.Set;

/** The caller that Micronaut Security has authenticated. A service's own resolver goes before it. */
@Singleton
@Secondary
@Requires(classes = Authentication.class)
final class MicronautCallerResolver implements CallerResolver {

    @Override
    public Caller resolve(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class)
                .map(known -> Caller.authenticated(known.getName(), Set.copyOf(known.getRoles())))
                .orElse(Caller.ANONYMOUS);
    }
}
