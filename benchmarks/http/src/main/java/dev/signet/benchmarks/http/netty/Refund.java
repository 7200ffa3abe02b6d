package dev.signet.benchmarks.http.netty;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A refund as recorded. */
record Refund(
        UUID id,
        String customerId,
        long amountCents,
        @Nullable String reason,
        @Nullable String note,
        Instant createdAt) {}
