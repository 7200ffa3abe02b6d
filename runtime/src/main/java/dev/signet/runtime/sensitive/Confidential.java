package dev.signet.runtime.sensitive;

import io.micronaut.context.annotation.Executable;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.RouteAttributes;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a route that takes or answers something {@code @Sensitive}. What the application's own code says of a request to it,
 * in exceptions and in messages that its validators write, may repeat a value: no log and no client is told these words.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Executable(processOnStartup = true)
public @interface Confidential {
    /** The operation, as in {@code RefundsApi.issue}. */
    String value();

    /** Whether its answers are kept under an Idempotency-Key: no service starts that would keep them in the clear. */
    boolean kept() default false;

    /** Tells which requests are meant. */
    final class Routes {
        private Routes() {}

        /** Whether the request was sent to a route that is marked. */
        public static boolean include(HttpRequest<?> request) {
            return RouteAttributes.getRouteInfo(request)
                    .filter(route -> route.getAnnotationMetadata().hasAnnotation(Confidential.class))
                    .isPresent();
        }
    }
}
