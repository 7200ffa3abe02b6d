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
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.http.server.util.HttpHostResolver;
import io.micronaut.web.router.RouteAttributes;
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
@ServerFilter(
        value = Filter.MATCH_ALL_PATTERN,
        // All that are not safe (RFC 9110, 9.2.1): what changes nothing harms nobody.
        methods = {HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE, HttpMethod.CUSTOM})
@Requires(property = "signet.csrf.enabled", notEquals = StringUtils.FALSE, defaultValue = StringUtils.TRUE)
final class ForgedRequestFilter implements Ordered {

    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final HttpHostResolver hosts;
    private final Set<String> origins;

    ForgedRequestFilter(HttpHostResolver hosts, Environment environment) {
        this.hosts = hosts;
        this.origins = environment
                .getProperty("signet.csrf.origins", Argument.setOf(String.class))
                .orElse(Set.of());
    }

    @RequestFilter
    void refuse(HttpRequest<?> request) {
        if (mayBeForged(request) && !isFromHere(request)) {
            throw new ProblemException(
                    Problem.of(403).detail("The request comes from another site, with cookies for credentials."));
        }
    }

    private static boolean mayBeForged(HttpRequest<?> request) {
        HttpHeaders fields = request.getHeaders();
        return fields.contains(HttpHeaders.COOKIE)
                && !fields.contains(HttpHeaders.AUTHORIZATION)
                && RouteAttributes.getRouteMatch(request)
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
