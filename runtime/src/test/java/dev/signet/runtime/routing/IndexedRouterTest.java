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
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The oracle is the router of Micronaut's that it replaces: asked for the path as it is, or where that has a character at
 * which Micronaut's variables end, for the spellings that have none.
 */
class IndexedRouterTest {

    private static final List<String> SEGMENTS = List.of(
            "v1",
            "v2",
            "Aa",
            "BB",
            "a.b",
            "c++",
            "{id}",
            "{id}.json",
            "{id:[^/]+}",
            "x-{id:[^/]+}",
            "{rest:.+}",
            "{/opt}");
    private static final List<String> PLACES =
            List.of("v1", "v2", "Aa", "BB", "a.b", "7", "x-7", "", "%20", "a+b", "c++", "a&b;c.json", "c(1)!");
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
                List<HttpRequest<?>> spellings = spellings(request);
                List<String> expected = told(any(known::findAny, spellings));
                assertThat(told(indexed.findAny(request)))
                        .as("seed %d, %s", seed, request)
                        .isEqualTo(expected);
                assertThat(told(indexed.findAllClosest(request)))
                        .as("seed %d, %s", seed, request)
                        .isEqualTo(told(first(known::findAllClosest, spellings)));
                assertThat(told(indexed.find(request).toList()))
                        .isEqualTo(told(any(asked -> known.find(asked).toList(), spellings)));
                assertThat(closest(indexed, request)).isEqualTo(closest(known, spellings));
                matches += expected.size();
            }
        }
        return matches;
    }

    /** With everything encoded but the literal {@code c++}; with everything encoded; as it is. Some may be the same. */
    private static List<HttpRequest<?>> spellings(HttpRequest<?> request) {
        String path = request.getPath();
        String encoded = path.replace("+", "%2B").replace("&", "%26").replace(";", "%3B");
        String aroundLiteral = encoded.replaceAll("(?<=/)c%2B%2B(?=/|$)", "c++");
        return Stream.of(aroundLiteral, encoded, path)
                .<HttpRequest<?>>map(spelling -> new SimpleHttpRequest<>(request.getMethod(), spelling, null))
                .toList();
    }

    /** What is found for each of them; with a literal, only the routes that have it. */
    private static Stream<List<UriRouteMatch<Object, Object>>> found(
            Function<HttpRequest<?>, List<UriRouteMatch<Object, Object>>> finder, List<HttpRequest<?>> spellings) {
        return Stream.concat(
                Stream.of(finder.apply(spellings.get(0)).stream()
                        .filter(match -> hasLiteral(told(match)))
                        .toList()),
                spellings.stream().skip(1).map(finder));
    }

    private static List<UriRouteMatch<Object, Object>> first(
            Function<HttpRequest<?>, List<UriRouteMatch<Object, Object>>> finder, List<HttpRequest<?>> spellings) {
        return found(finder, spellings)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean hasLiteral(String told) {
        return told.contains("/c++/") || told.contains("/c++ ");
    }

    /** Each route with the match of the first spelling that it takes. */
    private static List<UriRouteMatch<Object, Object>> any(
            Function<HttpRequest<?>, List<UriRouteMatch<Object, Object>>> finder, List<HttpRequest<?>> spellings) {
        Set<Object> known = new HashSet<>();
        return found(finder, spellings)
                .flatMap(List::stream)
                .filter(match -> known.add(
                        match.getHttpMethod() + " " + match.getRouteInfo().getUriMatchTemplate()))
                .toList();
    }

    private static String closest(Router router, List<HttpRequest<?>> spellings) {
        return Stream.concat(
                        Stream.of(closest(router, spellings.get(0)))
                                .filter(found -> found.equals("several") || hasLiteral(found)),
                        spellings.stream().skip(1).map(spelling -> closest(router, spelling)))
                .filter(found -> !found.equals("none"))
                .findFirst()
                .orElse("none");
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
