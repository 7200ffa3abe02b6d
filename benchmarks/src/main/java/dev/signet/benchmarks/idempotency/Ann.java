package dev.signet.benchmarks.idempotency;

import dev.signet.runtime.security.Caller;
import dev.signet.runtime.security.CallerResolver;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Set;

/** Who calls, without a token that would have to be verified. */
@Singleton
@Requires(property = "transfers")
final class Ann implements CallerResolver {

    private static final Caller ANN = Caller.authenticated("ann", Set.of());

    @Override
    public Caller resolve(HttpRequest<?> request) {
        return ANN;
    }
}
