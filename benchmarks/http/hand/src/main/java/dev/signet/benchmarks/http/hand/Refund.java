package dev.signet.benchmarks.http.hand;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A refund as recorded. */
@Serdeable(naming = SnakeCaseStrategy.class)
public record Refund(
        UUID id,
        String customerId,
        long amountCents,
        RefundReason reason,
        @Nullable String note,
        Instant createdAt) {}
