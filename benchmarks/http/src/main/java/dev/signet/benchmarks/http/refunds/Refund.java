package dev.signet.benchmarks.http.refunds;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A refund as recorded. */
public record Refund(
        UUID id,
        String customerId,
        long amountCents,
        RefundReason reason,
        @Nullable String note,
        Instant createdAt) {}
