package dev.signet.runtime.idempotency.jdbc;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Deletes expired records, a batch in a transaction, so that none of them is long. Every process does so, and none waits
 * for another: each takes rows that no other has locked.
 */
@Singleton
@Requires(beans = JdbcIdempotencyStore.class)
@Requires(property = "signet.idempotency.jdbc.delete-expired", notEquals = "false")
public final class ExpiredKeys {

    private static final Logger LOG = LoggerFactory.getLogger(ExpiredKeys.class);

    private final JdbcIdempotencyStore store;
    private final int batch;

    ExpiredKeys(JdbcIdempotencyStore store, @Value("${signet.idempotency.jdbc.delete-expired-batch:1000}") int batch) {
        this.store = store;
        this.batch = batch;
    }

    /** Deletes all there are. What goes wrong is logged by the scheduler, and tried again the next time. */
    @Scheduled(
            initialDelay = "${signet.idempotency.jdbc.delete-expired-interval:1m}",
            fixedDelay = "${signet.idempotency.jdbc.delete-expired-interval:1m}")
    public void delete() {
        int deleted = 0;
        int last;
        do {
            last = store.deleteExpired(batch);
            deleted += last;
        } while (last == batch);
        if (deleted > 0) {
            LOG.debug("{} expired idempotency keys deleted", deleted);
        }
    }
}
