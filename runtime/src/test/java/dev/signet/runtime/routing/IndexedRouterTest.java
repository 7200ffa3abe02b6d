package dev.signet.runtime.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.openapi.OpenApiController;
import io.micronaut.context.ApplicationContext;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.simple.SimpleHttpRequest;
import io.micronaut.web.router.DefaultRouteBuilder;
import io.micronaut.web.router.DefaultRouter;
import io.micronaut.web.router.RouteBuilder;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteMatch;
import io.micronaut.web.router.exceptions.DuplicateRouteException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The oracle is the router of Micronaut's that it replaces. */
class IndexedRouterTest {

    private static final List<String> SEGMENTS =
            List.of("v1", "v2", "books", "book", "a.b", "{id}", "{id:[^/]+}", "x-{id:[^/]+}", "{rest:.+}", "{/opt}");
    private static final List<String> PLACES =
            List.of("v1", "v2", "books", "book", "a.b", "7", "x-7", "", "%20", "a+b");
    private static final HttpMethod[] METHODS = {HttpMethod.GET, HttpMethod.POST, HttpMethod.DELETE};

    @Test
    void findsWhatMicronautsRouterFinds() {
        try (ApplicationContext context = ApplicationContext.run()) {
            assertThat(matches(context)).isGreaterThan(10_000);
        }
    }

    private static long matches(ApplicationContext context) {
        long matches = 0;
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Routes routes = new Routes(context, random);
            Router known = new DefaultRouter(routes);
            Router indexed = new IndexedRouter(List.<RouteBuilder>of(routes));
            for (int i = 0; i < 100; i++) {
                HttpRequest<?> request =
                        new SimpleHttpRequest<>(METHODS[random.nextInt(METHODS.length)], path(random), null);
                HttpRequest<?> encoded = EncodedPath.of(request);
                List<String> expected = told(either(known::findAny, encoded, request));
                assertThat(told(indexed.findAny(request)))
                        .as("seed %d, %s", seed, request)
                        .isEqualTo(expected);
                assertThat(told(indexed.findAllClosest(request)))
                        .as("seed %d, %s", seed, request)
                        .isEqualTo(told(either(known::findAllClosest, encoded, request)));
                assertThat(told(indexed.find(request).toList()))
                        .isEqualTo(told(either(asked -> known.find(asked).toList(), encoded, request)));
                String closest = closest(known, encoded);
                assertThat(closest(indexed, request))
                        .isEqualTo(closest.equals("none") ? closest(known, request) : closest);
                matches += expected.size();
            }
        }
        return matches;
    }

    /** What Micronaut finds for the path with its special characters encoded; else, for the path as it is. */
    private static List<UriRouteMatch<Object, Object>> either(
            Function<HttpRequest<?>, List<UriRouteMatch<Object, Object>>> finder,
            HttpRequest<?> encoded,
            HttpRequest<?> request) {
        List<UriRouteMatch<Object, Object>> found = finder.apply(encoded);
        return found.isEmpty() ? finder.apply(request) : found;
    }

    private static String path(Random random) {
        StringBuilder path = new StringBuilder();
        int depth = random.nextInt(5);
        for (int i = 0; i < depth; i++) {
            path.append('/').append(PLACES.get(random.nextInt(PLACES.size())));
        }
        String whole = depth == 0 || random.nextInt(8) == 0 ? path + "/" : path.toString();
        return whole.replaceFirst("^//+", "/"); // what follows two slashes would be a host
    }

    @Test
    void aVariableHasEachCharacterThatASegmentMayHave() {
        try (ApplicationContext context = ApplicationContext.run()) {
            Routes routes = new Routes(context, Stream.of("/books/{id}"), () -> HttpMethod.GET);
            String segment = "a-._~!$&'()*+,;=:@b";
            HttpRequest<?> request = HttpRequest.GET("/books/" + segment);

            UriRouteMatch<Object, Object> found = new IndexedRouter(List.of(routes)).findClosest(request);

            assertThat(found).isNotNull();
            assertThat(found.getVariableValues()).containsEntry("id", segment);
            assertThat((Object) new DefaultRouter(routes).findClosest(request)).isNull();
        }
    }

    // Of equal rank the order among methods is that of a map.
    private static <T, R> List<String> told(List<UriRouteMatch<T, R>> matches) {
        return List.copyOf(
                new TreeSet<>(matches.stream().map(IndexedRouterTest::told).toList()));
    }

    private static String told(UriRouteMatch<?, ?> match) {
        return match.getHttpMethod() + " " + match.getRouteInfo().getUriMatchTemplate() + " "
                + match.getVariableValues();
    }

    private static String closest(Router router, HttpRequest<?> request) {
        try {
            UriRouteMatch<Object, Object> match = router.findClosest(request);
            return match == null ? "none" : told(match);
        } catch (DuplicateRouteException several) {
            return "several";
        }
    }

    @SuppressWarnings("overrides") // of Micronaut's own, varargs by arrays
    private static final class Routes extends DefaultRouteBuilder {

        Routes(ApplicationContext context, Random random) {
            this(
                    context,
                    Stream.generate(() -> template(random)).limit(30).distinct().toList().stream(),
                    () -> METHODS[random.nextInt(METHODS.length)]);
        }

        Routes(ApplicationContext context, Stream<String> templates, Supplier<HttpMethod> methods) {
            super(context);
            templates.forEach(
                    template -> buildRoute(methods.get(), template, OpenApiController.class, "document", String.class));
        }

        private static String template(Random random) {
            List<String> parts = new ArrayList<>();
            int depth = random.nextInt(4);
            for (int i = 0; i < depth; i++) {
                String segment = SEGMENTS.get(random.nextInt(SEGMENTS.size()))
                        .replace("id", "id" + i)
                        .replace("opt", "opt" + i);
                parts.add((segment.startsWith("{/") ? "" : "/") + segment);
            }
            return parts.isEmpty() ? "/" : String.join("", parts);
        }
    }
}
