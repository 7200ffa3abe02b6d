package dev.signet.runtime.ratelimit;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.security.Caller;
import dev.signet.runtime.security.Guard;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.Duration;

/** As it would be generated, for operations of which each may be called twice a minute. */
@Controller("/v1/metered")
@Contracted
@Produces(MediaType.ALL)
@Requires(property = "metered")
final class MeteredController implements LimitedRoutes {
    private static final QuotaPolicies MINE_QUOTAS =
            new QuotaPolicies("Metered.mine").perCaller("default", 2, Duration.parse("PT1M"));
    private static final QuotaPolicies OURS_QUOTAS = new QuotaPolicies("Metered.ours")
            .perAddress("address", 2, Duration.parse("PT1M"))
            .perCaller("caller", 100, Duration.parse("PT1H"));

    private final Guard guard;
    private final RateLimits limits;

    MeteredController(Guard guard, RateLimits limits) {
        this.guard = guard;
        this.limits = limits;
    }

    @Get("/mine")
    HttpResponse<byte[]> mine(HttpRequest<?> request) {
        Caller caller = guard.requireAuthenticated(request);
        limits.count(MINE_QUOTAS, request, caller);
        guard.requireRole(caller, "reader");
        return Answers.empty(204);
    }

    @Get("/ours")
    HttpResponse<byte[]> ours(HttpRequest<?> request) {
        Caller caller = guard.anyone(request);
        limits.count(OURS_QUOTAS, request, caller);
        return Answers.to(request, Answers.json(200, new byte[] {'{', '}'}), "no-cache", "Accept-Encoding");
    }
}
