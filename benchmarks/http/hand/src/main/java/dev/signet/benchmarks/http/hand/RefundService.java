package dev.signet.benchmarks.http.hand;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/** Answers without a database, so that what is measured is the way to it and back. */
@Singleton
final class RefundService {

    private static final UUID ID = UUID.fromString("6f1c1f43-7d3e-4d53-9d0c-3f0f4c8f6a11");
    private static final Instant CREATED = Instant.parse("2026-11-21T09:30:00Z");

    Refund issue(String customerId, CreateRefund refund) {
        return new Refund(ID, customerId, refund.amountCents(), refund.reason(), refund.note(), CREATED);
    }

    Refund find(String customerId, UUID refundId) {
        return new Refund(refundId, customerId, 4_200, RefundReason.DUPLICATE, "Paid twice on Monday.", CREATED);
    }
}
