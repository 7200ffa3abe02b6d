package dev.signet.runtime.idempotency;

import dev.signet.runtime.sensitive.Confidential;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.context.processor.ExecutableMethodProcessor;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Refuses to start a service that would keep in the clear what its contracts say is sensitive. */
@Singleton
final class ConfidentialRoutes implements ExecutableMethodProcessor<Confidential> {

    private final Optional<BodyProtection> protection;

    ConfidentialRoutes(Optional<BodyProtection> protection) {
        this.protection = protection;
    }

    @Override
    public void process(BeanDefinition<?> controller, ExecutableMethod<?, ?> route) {
        if (route.isTrue(Confidential.class, "kept") && protection.isEmpty()) {
            throw new ConfigurationException(
                    "%s keeps answers under an Idempotency-Key, and @Sensitive values are among what it takes or answers. Set %s to 32 random bytes in base64, as of `openssl rand -base64 32`, or declare a BodyProtection."
                            .formatted(route.stringValue(Confidential.class).orElseThrow(), KeyedProtection.PROPERTY));
        }
    }
}
