package dev.signet.runtime.routing;

import io.micronaut.context.ExecutionHandleLocator;
import io.micronaut.web.router.DefaultRouteBuilder;
import io.micronaut.web.router.DefaultRouter;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRoute;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Routes by the whole segments with which their templates begin, up to the first with a variable. At each place in the tree
 * stands a router of the routes that a path can match which begins so and no longer.
 */
final class RouteIndex {

    private final Segments next;
    private final Router router;

    private RouteIndex(Map<String, RouteIndex> next, Router router) {
        this.next = new Segments(next);
        this.router = router;
    }

    /** The places behind this one, which are found by a part of a path without cutting it out. */
    private static final class Segments {
        private final String[] segments;
        private final RouteIndex[] places;

        Segments(Map<String, RouteIndex> next) {
            int size = Integer.highestOneBit(next.size()) * 4; // less than half full, and a power of two
            segments = new String[Math.max(size, 1)];
            places = new RouteIndex[segments.length];
            next.forEach((segment, place) -> {
                int at = find(segment, 0, segment.length());
                segments[at] = segment;
                places[at] = place;
            });
        }

        Stream<RouteIndex> all() {
            return Arrays.stream(places).filter(Objects::nonNull);
        }

        @Nullable
        RouteIndex at(String path, int begin, int end) {
            return places[find(path, begin, end)];
        }

        /** Where this segment is, or would be. */
        private int find(String path, int begin, int end) {
            int hash = 0;
            for (int i = begin; i < end; i++) {
                hash = 31 * hash + path.charAt(i);
            }
            int at = (hash ^ hash >>> 16) & segments.length - 1;
            while (segments[at] != null
                    && !(segments[at].length() == end - begin && path.startsWith(segments[at], begin))) {
                at = at + 1 & segments.length - 1;
            }
            return at;
        }
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
            RouteIndex there = place.next.at(path, begin, end);
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
        return Stream.concat(Stream.of(router), next.all().flatMap(RouteIndex::routers));
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
