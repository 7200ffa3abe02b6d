package dev.signet.example.refunds;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A refund as recorded.
 *
 * @param id its identifier
 * @param customerId the customer who was paid back
 * @param amountCents the amount in cents
 * @param reason why it was paid back
 * @param note a remark for colleagues
 * @param createdAt when it was recorded
 */
public record Refund(
        @NotNull UUID id,
        @NotNull String customerId,
        long amountCents,
        @NotNull RefundReason reason,
        @Nullable String note,
        @NotNull Instant createdAt) {}
