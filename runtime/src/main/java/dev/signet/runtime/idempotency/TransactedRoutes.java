package dev.signet.runtime.idempotency;

import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.context.processor.ExecutableMethodProcessor;
import io.micronaut.inject.BeanDefinition;
import io.micronaut.inject.ExecutableMethod;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

/** Refuses to start a service whose contracts ask for transactions of a store that has none. */
@Singleton
final class TransactedRoutes implements ExecutableMethodProcessor<Transacted> {

    private final Provider<IdempotencyStore> store;

    TransactedRoutes(Provider<IdempotencyStore> store) {
        this.store = store;
    }

    @Override
    public void process(BeanDefinition<?> controller, ExecutableMethod<?, ?> route) {
        IdempotencyStore present = store.get();
        if (!(present instanceof TransactionalIdempotencyStore transactional && transactional.isTransactional())) {
            throw new ConfigurationException(
                    "%s is idempotent in one transaction with what it writes (mode = TRANSACTIONAL), but %s does not share its transactions. Set signet.idempotency.store to jdbc and add io.micronaut.data:micronaut-data-tx-jdbc, or choose another mode."
                            .formatted(
                                    route.stringValue(Transacted.class).orElseThrow(),
                                    present.getClass().getSimpleName()));
        }
    }
}
