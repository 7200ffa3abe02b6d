package dev.signet.runtime.observability;

import dev.signet.runtime.http.Contracted;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteInfo;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the routes of a service are called. Each is put into words once, from what Micronaut knows without reflection. */
@Singleton
final class Operations {

    private static final String CONTROLLER = "Controller";

    private final Map<RouteInfo<?>, Operation> known = new ConcurrentHashMap<>();

    /** A route by its operation and the template of its path; null where there is none. */
    record Operation(@Nullable String name, @Nullable String route) {

        static final Operation NONE = new Operation(null, null);
    }

    /** The route that this request was sent to. */
    Operation of(HttpRequest<?> request) {
        Optional<RouteInfo<?>> route = RouteAttributes.getRouteInfo(request);
        if (route.isEmpty()) {
            return Operation.NONE;
        }
        Operation told = known.get(route.get());
        return told != null ? told : known.computeIfAbsent(route.get(), Operations::read);
    }

    private static Operation read(RouteInfo<?> route) {
        String name = route instanceof MethodBasedRouteInfo<?, ?> method
                ? contract(route) + "." + method.getTargetMethod().getMethodName()
                : null;
        String template = route instanceof UriRouteInfo<?, ?> uri
                ? withoutPatterns(uri.getUriMatchTemplate().toString())
                : null;
        return new Operation(name, template);
    }

    // The processor names a controller after its contract.
    private static String contract(RouteInfo<?> route) {
        String controller = route.getDeclaringType().getSimpleName();
        boolean generated = route.getAnnotationMetadata().hasAnnotation(Contracted.class);
        return generated && controller.endsWith(CONTROLLER)
                ? controller.substring(0, controller.length() - CONTROLLER.length())
                : controller;
    }

    /** {@code /refunds/{from}-{to}} for {@code /refunds/{from:[^/]+?}-{to}}, as the document has it. */
    static String withoutPatterns(String template) {
        StringBuilder path = new StringBuilder(template.length());
        int depth = 0;
        boolean pattern = false;
        for (int at = 0; at < template.length(); at++) {
            char sign = template.charAt(at);
            depth += sign == '{' ? 1 : 0;
            depth -= sign == '}' ? 1 : 0;
            pattern = depth > 0 && (pattern || (sign == ':' && depth == 1));
            if (!pattern) {
                path.append(sign);
            }
        }
        return path.toString();
    }
}
