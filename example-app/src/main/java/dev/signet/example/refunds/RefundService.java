package dev.signet.example.refunds;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the {@link RefundsApi}, with the {@link RefundLedger}. */
@Singleton
final class RefundService implements RefundsApi {
    private static final Logger LOG = LoggerFactory.getLogger(RefundService.class);

    private final RefundLedger ledger;
    private final Clock clock;

    @Inject
    RefundService(RefundLedger ledger) {
        this(ledger, Clock.systemUTC());
    }

    RefundService(RefundLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Refund issue(String customerId, CreateRefund wanted) {
        Refund refund = new Refund(
                UUID.randomUUID(),
                customerId,
                wanted.amountCents(),
                wanted.reason(),
                wanted.note(),
                // What the database keeps, so that the refund reads the same when it is looked up.
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        ledger.record(refund);
        LOG.atInfo()
                .addKeyValue("refund_id", refund.id())
                .addKeyValue("amount_cents", refund.amountCents())
                .log("refund issued");
        return refund;
    }

    @Override
    public Refund find(String customerId, UUID refundId) {
        return ledger.find(customerId, refundId).orElseThrow(RefundNotFound::new);
    }

    @Override
    public List<Refund> list(String customerId, Optional<RefundReason> reason, int limit) {
        List<Refund> newest = ledger.newest(customerId, reason, limit);
        if (newest.isEmpty() && ledger.refundableCents(customerId).isEmpty()) {
            throw new CustomerNotFound();
        }
        return newest;
    }
}
