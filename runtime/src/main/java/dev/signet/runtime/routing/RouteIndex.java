package dev.signet.runtime.routing;

import io.micronaut.context.ExecutionHandleLocator;
import io.micronaut.web.router.DefaultRouteBuilder;
import io.micronaut.web.router.DefaultRouter;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRoute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Routes by the whole segments with which their templates begin, up to the first with a variable. At each place in the tree
 * stands a router of the routes that a path can match which begins so and no longer.
 */
final class RouteIndex {

    private final Map<String, RouteIndex> next;
    private final Router router;

    private RouteIndex(Map<String, RouteIndex> next, Router router) {
        this.next = next;
        this.router = router;
    }

    static RouteIndex of(List<UriRoute> routes) {
        return of(routes, List.of(), new DefaultRouter(), 0);
    }

    // The templates of all these routes begin with the same so many characters. A path that does, too, can match the
    // routes that end before, or go on with a variable, and they are what the router above knows.
    private static RouteIndex of(List<UriRoute> routes, List<UriRoute> above, Router routerAbove, int length) {
        List<UriRoute> here = new ArrayList<>(above);
        Map<String, List<UriRoute>> longer = new HashMap<>();
        for (UriRoute route : routes) {
            String template = route.getUriMatchTemplate().getTemplateString();
            int end = endOfSegment(template, length);
            String segment = template.substring(length, end);
            if (segment.length() <= 1 || segment.indexOf('{') >= 0) {
                here.add(route);
            } else {
                longer.computeIfAbsent(segment, none -> new ArrayList<>()).add(route);
            }
        }
        Router router = here.size() == above.size() ? routerAbove : new DefaultRouter(new Some(here));
        Map<String, RouteIndex> next = new HashMap<>();
        longer.forEach((segment, begun) -> next.put(segment, of(begun, here, router, length + segment.length())));
        return new RouteIndex(next, router);
    }

    /** Of what the path can match. */
    Router at(String path) {
        RouteIndex place = this;
        int begin = 0;
        int end = endOfSegment(path, 0);
        while (end > begin) {
            RouteIndex there = place.next.get(path.substring(begin, end));
            if (there == null) {
                break;
            }
            place = there;
            begin = end;
            end = endOfSegment(path, begin);
        }
        return place.router;
    }

    /** All of them, some more than once. */
    Stream<Router> routers() {
        return Stream.concat(Stream.of(router), next.values().stream().flatMap(RouteIndex::routers));
    }

    // A segment has the slash before it, and not the one behind it.
    private static int endOfSegment(String path, int begin) {
        int slash = path.indexOf('/', begin + 1);
        return slash >= 0 ? slash : path.length();
    }

    /** Builds no routes, and has some. */
    @SuppressWarnings("overrides") // of Micronaut's own, varargs by arrays
    private static final class Some extends DefaultRouteBuilder {
        private final List<UriRoute> routes;

        Some(List<UriRoute> routes) {
            super(ExecutionHandleLocator.EMPTY);
            this.routes = routes;
        }

        @Override
        public List<UriRoute> getUriRoutes() {
            return routes;
        }
    }
}
