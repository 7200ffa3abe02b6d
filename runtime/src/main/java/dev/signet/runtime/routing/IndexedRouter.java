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
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Micronaut's router, which is asked about the routes that share their beginning with the path instead of about all: it
 * matches each of a method's routes in turn, so that a request to a service of 1,500 routes costs three times what it costs
 * among ten. What it decides is decided by Micronaut's own code.
 */
@Singleton
@Replaces(DefaultRouter.class)
public final class IndexedRouter extends DefaultRouter {

    private final RouteIndex index;

    /** A router of what the builders build. */
    @Inject
    public IndexedRouter(Collection<RouteBuilder> builders) {
        super(builders);
        List<UriRoute> routes = builders.stream()
                .flatMap(builder -> builder.getUriRoutes().stream())
                .toList();
        this.index = RouteIndex.of(routes);
    }

    @Override
    public void applyDefaultPorts(List<Integer> ports) {
        super.applyDefaultPorts(ports);
        index.routers().forEach(router -> router.applyDefaultPorts(ports));
    }

    @Override
    public <T, R> @Nullable UriRouteMatch<T, R> findClosest(HttpRequest<?> request) {
        HttpRequest<?> encoded = EncodedPath.of(request);
        UriRouteMatch<T, R> found = among(encoded).findClosest(encoded);
        return found != null || encoded == request ? found : among(request).findClosest(request);
    }

    @Override
    public <T, R> List<UriRouteMatch<T, R>> findAllClosest(HttpRequest<?> request) {
        HttpRequest<?> encoded = EncodedPath.of(request);
        List<UriRouteMatch<T, R>> found = among(encoded).findAllClosest(encoded);
        return !found.isEmpty() || encoded == request ? found : among(request).findAllClosest(request);
    }

    @Override
    public <T, R> List<UriRouteMatch<T, R>> findAny(HttpRequest<?> request) {
        HttpRequest<?> encoded = EncodedPath.of(request);
        List<UriRouteMatch<T, R>> found = among(encoded).findAny(encoded);
        return !found.isEmpty() || encoded == request ? found : among(request).findAny(request);
    }

    @Override
    public <T, R> Stream<UriRouteMatch<T, R>> find(HttpRequest<?> request) {
        HttpRequest<?> encoded = EncodedPath.of(request);
        List<UriRouteMatch<T, R>> found = among(encoded).<T, R>find(encoded).toList();
        return !found.isEmpty() || encoded == request
                ? found.stream()
                : among(request).find(request);
    }

    private Router among(HttpRequest<?> request) {
        return index.at(request.getPath());
    }
}
