package dev.signet.runtime.security;

import dev.signet.runtime.problem.BearerChallenge;
import dev.signet.runtime.problem.Problem;
import dev.signet.runtime.problem.ProblemException;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Optional;

/** Lets callers pass, or ends their request with 401 or 403. */
@Singleton
public final class Guard {

    private final Optional<CallerResolver> resolver;

    Guard(Optional<CallerResolver> resolver) {
        this.resolver = resolver;
    }

    /** Everyone passes. */
    public Caller anyone(HttpRequest<?> request) {
        return resolver.map(known -> known.resolve(request)).orElse(Caller.ANONYMOUS);
    }

    /** Callers somebody vouches for pass; others get 401. */
    public Caller requireAuthenticated(HttpRequest<?> request) {
        Caller caller = anyone(request);
        if (!caller.isAuthenticated()) {
            throw new ProblemException(unauthorized(request));
        }
        return caller;
    }

    /** Callers with one of the roles pass; others get 401 if nobody vouches for them, and 403 otherwise. */
    public Caller requireRole(HttpRequest<?> request, String... roles) {
        Caller caller = requireAuthenticated(request);
        requireRole(caller, roles);
        return caller;
    }

    /** Callers with one of the roles pass, whoever vouched for them; others get 403. */
    public void requireRole(Caller caller, String... roles) {
        if (Arrays.stream(roles).noneMatch(caller.roles()::contains)) {
            throw new ProblemException(
                    Problem.of(403).header(HttpHeaders.WWW_AUTHENTICATE, BearerChallenge.INSUFFICIENT_SCOPE));
        }
    }

    /** What ends a request for which nobody may pass: 401 if nobody vouches for its caller, and 403 otherwise. */
    public ProblemException denied(HttpRequest<?> request) {
        requireAuthenticated(request);
        return new ProblemException(Problem.of(403));
    }

    private static Problem unauthorized(HttpRequest<?> request) {
        return Problem.of(401).header(HttpHeaders.WWW_AUTHENTICATE, BearerChallenge.to(request));
    }
}
