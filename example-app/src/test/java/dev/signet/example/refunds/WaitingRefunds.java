package dev.signet.example.refunds;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A contract that blocks: what is issued waits until somebody lists. In the place of the service where it is asked for. */
@Singleton
@Primary
@Requires(property = "refunds.waiting")
final class WaitingRefunds implements RefundsApi {
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);
    private volatile Thread caller;

    /** The thread that issues; waits until there is one. */
    Thread caller() throws InterruptedException {
        arrived.await();
        return caller;
    }

    @Override
    public Refund issue(String customerId, CreateRefund refund) {
        caller = Thread.currentThread();
        arrived.countDown();
        try {
            // Ends by itself, so that a service that cannot list meanwhile answers 500 instead of hanging.
            if (!released.await(30, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody listed");
            }
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("Interrupted", interrupted);
        }
        return new Refund(UUID.randomUUID(), customerId, refund.amountCents(), refund.reason(), null, Instant.EPOCH);
    }

    @Override
    public Refund find(String customerId, UUID refundId) {
        throw new RefundNotFound();
    }

    @Override
    public List<Refund> list(String customerId, Optional<RefundReason> reason, int limit) {
        released.countDown();
        return List.of();
    }
}
