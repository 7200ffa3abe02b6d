package dev.signet.runtime.problem;

import dev.signet.runtime.wire.WireFault;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpVersion;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ConditionalFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.http.server.HttpServerConfiguration;
import java.util.Optional;

/** Answers what is wrong below the router: after filters that trace, measure and allow origins, before all others. */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class WireFaultFilter implements ConditionalFilter, Ordered {

    private final boolean frames;

    WireFaultFilter(HttpServerConfiguration configuration) {
        frames = configuration.getHttpVersion() == HttpVersion.HTTP_2_0;
    }

    @Override
    public boolean isEnabled(HttpRequest<?> request) {
        return fault(request).isPresent();
    }

    @RequestFilter
    void refuse(HttpRequest<?> request) {
        fault(request).ifPresent(fault -> {
            throw new ProblemException(Problem.of(fault.status()).detail(fault.detail()));
        });
    }

    private Optional<WireFault> fault(HttpRequest<?> request) {
        Optional<WireFault> fault = WireFault.of(request);
        return fault.isEmpty() && frames ? WireFault.ofFrames(request) : fault;
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.before();
    }
}
