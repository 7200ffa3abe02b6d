package dev.signet.runtime.lifecycle;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.util.StringUtils;
import io.micronaut.runtime.graceful.GracefulShutdownConfiguration;
import io.micronaut.runtime.graceful.GracefulShutdownListener;
import io.micronaut.runtime.graceful.GracefulShutdownManager;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends a service in two steps, where {@code micronaut.lifecycle.graceful-shutdown.enabled} asks for it. For the time of
 * {@code signet.shutdown.notice} it is not ready and still answers, so that whoever sends requests sends them elsewhere.
 * Then it listens no more, and waits up to Micronaut's grace period for the answers to what is in flight. Micronaut's own
 * listener has the second step only.
 */
@Singleton
@Replaces(GracefulShutdownListener.class)
@Requires(property = GracefulShutdownConfiguration.ENABLED, value = StringUtils.TRUE)
final class Draining implements ApplicationEventListener<ShutdownEvent>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(Draining.class);

    private final GracefulShutdownManager manager;
    private final Duration grace;
    private final Duration notice;
    private volatile boolean begun;

    Draining(
            GracefulShutdownManager manager,
            GracefulShutdownConfiguration configuration,
            @Value("${signet.shutdown.notice:5s}") Duration notice) {
        this.manager = manager;
        this.grace = configuration.getGracePeriod();
        this.notice = notice;
    }

    /** Before whoever takes down what requests in flight still need. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    /** Whether the service is to get no more requests. */
    boolean hasBegun() {
        return begun;
    }

    @Override
    public void onApplicationEvent(ShutdownEvent event) {
        begun = true;
        try {
            LOG.info("Not ready any more; requests are taken for another {}", notice);
            TimeUnit.NANOSECONDS.sleep(notice.toNanos());
            LOG.info("No more requests are taken; those in flight have {}", grace);
            manager.shutdownGracefully().toCompletableFuture().get(grace.toNanos(), TimeUnit.NANOSECONDS);
            LOG.info("All requests are answered");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            LOG.warn("Requests in flight break off: nobody waits for them any more", interrupted);
        } catch (TimeoutException late) {
            LOG.warn("Requests in flight break off: they are not answered after {}", grace, late);
        } catch (ExecutionException failed) {
            LOG.error("Requests in flight may break off", failed);
        }
    }
}
