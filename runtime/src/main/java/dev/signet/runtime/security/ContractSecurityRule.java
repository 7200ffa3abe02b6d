package dev.signet.runtime.security;

import dev.signet.runtime.http.Contracted;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.reactivestreams.Publisher;

/**
 * Lets requests through to controllers that guard themselves, and requests for which there is no route to their 404:
 * Micronaut Security would refuse both for want of a rule. It comes after rules on addresses and on {@code @Secured},
 * and before the intercept-url-map. What it does not know it leaves to other rules.
 */
@Singleton
@Requires(classes = SecurityRule.class)
final class ContractSecurityRule implements SecurityRule<HttpRequest<?>> {

    // InterceptUrlMapRule has 0, SecuredAnnotationRule -100.
    private static final int ORDER = -50;

    @Override
    public Publisher<SecurityRuleResult> check(HttpRequest<?> request, @Nullable Authentication authentication) {
        Optional<RouteMatch<?>> route = RouteAttributes.getRouteMatch(request);
        boolean ours = route.isEmpty() || route.get().getAnnotationMetadata().hasAnnotation(Contracted.class);
        return Publishers.just(ours ? SecurityRuleResult.ALLOWED : SecurityRuleResult.UNKNOWN);
    }

    @Override
    public int getOrder() {
        return ORDER;
    }
}
