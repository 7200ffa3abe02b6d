package dev.signet.runtime.security;

import dev.signet.runtime.http.Contracted;
import dev.signet.runtime.problem.Problem;
import dev.signet.runtime.problem.ProblemException;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.type.Argument;
import io.micronaut.core.util.StringUtils;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ConditionalFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.web.router.RouteAttributes;
import java.util.EnumSet;
import java.util.Set;

/**
 * Refuses what another site makes a browser ask with the cookies of its user (cross-site request forgery). A request is
 * looked at only where it goes to a contract, may change something, and has cookies and no {@code Authorization}, which
 * browsers do not send by themselves.
 *
 * <p>Where the browser says from where the request comes ({@code Sec-Fetch-Site}, W3C Fetch Metadata), it comes from the
 * service's own origin or from the user; else its {@code Origin} is the service's own, or one of
 * {@code signet.csrf.origins}. Who says neither is no browser of these years.
 */
@ServerFilter(Filter.MATCH_ALL_PATTERN)
@Requires(property = "signet.csrf.enabled", notEquals = StringUtils.FALSE, defaultValue = StringUtils.TRUE)
final class ForgedRequestFilter implements ConditionalFilter, Ordered {

    /** What changes nothing harms nobody (RFC 9110, 9.2.1). */
    private static final Set<HttpMethod> SAFE =
            EnumSet.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.TRACE);

    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final HttpHostResolver hosts;
    private final Set<String> origins;

    ForgedRequestFilter(HttpHostResolver hosts, Environment environment) {
        this.hosts = hosts;
        this.origins = environment
                .getProperty("signet.csrf.origins", Argument.setOf(String.class))
                .orElse(Set.of());
    }

    // A filter that is only for some methods would make Micronaut sort all filters anew for each request.
    @Override
    public boolean isEnabled(HttpRequest<?> request) {
        HttpHeaders fields = request.getHeaders();
        return !SAFE.contains(request.getMethod())
                && fields.contains(HttpHeaders.COOKIE)
                && !fields.contains(HttpHeaders.AUTHORIZATION);
    }

    // Asked once more: after a filter that comes before the routes, such as that of CORS, Micronaut calls all others.
    @RequestFilter
    void refuse(HttpRequest<?> request) {
        if (isEnabled(request) && goesToContract(request) && !isFromHere(request)) {
            throw new ProblemException(
                    Problem.of(403).detail("The request comes from another site, with cookies for credentials."));
        }
    }

    private static boolean goesToContract(HttpRequest<?> request) {
        return RouteAttributes.getRouteMatch(request)
                .filter(route -> route.getAnnotationMetadata().hasAnnotation(Contracted.class))
                .isPresent();
    }

    private boolean isFromHere(HttpRequest<?> request) {
        String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        if (origin != null && origins.contains(origin)) {
            return true;
        }
        String site = request.getHeaders().get("Sec-Fetch-Site");
        return site != null ? OWN_SITES.contains(site) : origin == null || origin.equals(hosts.resolve(request));
    }

    /** After CORS, which answers by itself, and after Micronaut Security. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }
}
