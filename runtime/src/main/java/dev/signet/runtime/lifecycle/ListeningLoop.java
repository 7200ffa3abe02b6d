package dev.signet.runtime.lifecycle;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.netty.channel.EventLoopGroupConfiguration;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * The thread that takes connections, as a bean among others. The one that Micronaut's server makes for itself it ends before
 * anybody is told of the shutdown, and then nobody can ask any more whether the service is ready.
 */
@Singleton
@Named(ListeningLoop.NAME)
@Requires(beans = Draining.class)
@Requires(missingProperty = EventLoopGroupConfiguration.EVENT_LOOPS + "." + ListeningLoop.NAME)
final class ListeningLoop implements EventLoopGroupConfiguration {

    static final String NAME = "parent";

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public int getNumThreads() {
        return 1;
    }

    @Override
    public Optional<Integer> getIoRatio() {
        return Optional.empty();
    }

    @Override
    public Optional<String> getExecutorName() {
        return Optional.empty();
    }

    @Override
    @SuppressWarnings("removal") // Micronaut 4 asks for it
    public boolean isPreferNativeTransport() {
        return false;
    }
}
