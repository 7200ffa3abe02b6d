package dev.signet.runtime.problem;

import dev.signet.runtime.wire.WireFault;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpVersion;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.http.server.HttpServerConfiguration;
import java.util.Optional;

/** Answers what is wrong below the router: after filters that trace, measure and allow origins, before all others. */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class WireFaultFilter implements Ordered {

    private final boolean frames;

    WireFaultFilter(HttpServerConfiguration configuration) {
        frames = configuration.getHttpVersion() == HttpVersion.HTTP_2_0;
    }

    @RequestFilter
    void refuse(HttpRequest<?> request) {
        Optional<WireFault> fault = WireFault.of(request);
        if (fault.isEmpty() && frames) {
            fault = WireFault.ofFrames(request);
        }
        if (fault.isPresent()) {
            throw new ProblemException(
                    Problem.of(fault.get().status()).detail(fault.get().detail()));
        }
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }
}
