package dev.signet.runtime.routing;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.DefaultRouter;
import io.micronaut.web.router.RouteBuilder;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRoute;
import io.micronaut.web.router.UriRouteMatch;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Micronaut's router, which is asked about the routes that share their beginning with the path instead of about all: it
 * matches each of a method's routes in turn, so that a request to a service of 1,500 routes costs three times what it costs
 * among ten. What it decides is decided by Micronaut's own code.
 *
 * <p>A variable also takes the characters at which Micronaut's ends ({@link EncodedPath}), where a request is given; by a
 * path alone routes are found as Micronaut finds them.
 */
@Singleton
@Replaces(DefaultRouter.class)
public final class IndexedRouter extends DefaultRouter {

    private final RouteIndex index;

    /** The segments of templates that have a character at which a variable ends. */
    private final Set<String> literals;

    /** A router of what the builders build. */
    @Inject
    public IndexedRouter(Collection<RouteBuilder> builders) {
        super(builders);
        List<UriRoute> routes = builders.stream()
                .flatMap(builder -> builder.getUriRoutes().stream())
                .toList();
        this.index = RouteIndex.of(routes);
        this.literals = routes.stream()
                .flatMap(route -> LiteralSegments.of(route.getUriMatchTemplate().getTemplateString()))
                .filter(EncodedPath::isSpecial)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void applyDefaultPorts(List<Integer> ports) {
        super.applyDefaultPorts(ports);
        index.routers().forEach(router -> router.applyDefaultPorts(ports));
    }

    @Override
    public <T, R> @Nullable UriRouteMatch<T, R> findClosest(HttpRequest<?> request) {
        if (!EncodedPath.isSpecial(request.getPath())) {
            return among(request).findClosest(request);
        }
        List<UriRouteMatch<T, R>> found = closest(request, sought -> {
            UriRouteMatch<T, R> match = among(sought).findClosest(sought);
            return match == null ? List.of() : List.of(match);
        });
        return found.isEmpty() ? null : found.get(0);
    }

    @Override
    public <T, R> List<UriRouteMatch<T, R>> findAllClosest(HttpRequest<?> request) {
        return closest(request, sought -> among(sought).findAllClosest(sought));
    }

    @Override
    public <T, R> List<UriRouteMatch<T, R>> findAny(HttpRequest<?> request) {
        return all(request, sought -> among(sought).findAny(sought));
    }

    @Override
    public <T, R> Stream<UriRouteMatch<T, R>> find(HttpRequest<?> request) {
        return all(request, sought -> among(sought).<T, R>find(sought).toList()).stream();
    }

    /** What is found for the first spelling of the path for which there is anything. */
    private <T, R> List<UriRouteMatch<T, R>> closest(
            HttpRequest<?> request, Function<HttpRequest<?>, List<UriRouteMatch<T, R>>> finder) {
        if (!EncodedPath.isSpecial(request.getPath())) {
            return finder.apply(request);
        }
        return spelled(request, finder)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What is found for every spelling: each route with its first match. */
    private <T, R> List<UriRouteMatch<T, R>> all(
            HttpRequest<?> request, Function<HttpRequest<?>, List<UriRouteMatch<T, R>>> finder) {
        if (!EncodedPath.isSpecial(request.getPath())) {
            return finder.apply(request);
        }
        Map<Object, UriRouteMatch<T, R>> found = new LinkedHashMap<>();
        spelled(request, finder)
                .flatMap(List::stream)
                .forEach(match -> found.putIfAbsent(
                        List.of(match.getHttpMethod(), template(match), match.getExecutableMethod()), match));
        return List.copyOf(found.values());
    }

    // The path as it is comes last: an expression takes a plus, which is then decoded as a space.
    private <T, R> Stream<List<UriRouteMatch<T, R>>> spelled(
            HttpRequest<?> request, Function<HttpRequest<?>, List<UriRouteMatch<T, R>>> finder) {
        Stream<List<UriRouteMatch<T, R>>> byVariables =
                Stream.of(EncodedPath.of(request, Set.of()), request).map(finder);
        return literals.isEmpty()
                ? byVariables
                : Stream.concat(
                        Stream.of(finder.apply(EncodedPath.of(request, literals)).stream()
                                .filter(this::hasLiteral)
                                .toList()),
                        byVariables);
    }

    private boolean hasLiteral(UriRouteMatch<?, ?> match) {
        return LiteralSegments.of(template(match)).anyMatch(literals::contains);
    }

    private static String template(UriRouteMatch<?, ?> match) {
        return match.getRouteInfo().getUriMatchTemplate().getTemplateString();
    }

    private Router among(HttpRequest<?> request) {
        return index.at(request.getPath());
    }
}
