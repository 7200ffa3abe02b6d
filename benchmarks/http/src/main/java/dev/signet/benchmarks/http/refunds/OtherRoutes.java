package dev.signet.benchmarks.http.refunds;

import io.micronaut.context.ExecutionHandleLocator;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.DefaultRouteBuilder;
import jakarta.inject.Singleton;

/** As many routes more as {@code routes} says: what a large service has, and no request asks for. */
@Singleton
@Requires(property = "routes")
@SuppressWarnings("overrides") // of Micronaut's own, varargs by arrays
final class OtherRoutes extends DefaultRouteBuilder {

    OtherRoutes(
            ExecutionHandleLocator methods,
            UriNamingStrategy naming,
            ConversionService conversion,
            Other other,
            @Value("${routes}") int routes) {
        super(methods, naming, conversion);
        for (int i = 0; i < routes; i++) {
            HttpMethod method = i % 2 == 0 ? HttpMethod.GET : HttpMethod.POST;
            buildRoute(method, "/v1/resources" + i / 2 + "/{id}/parts", Other.class, "answer", String.class);
        }
    }
}
