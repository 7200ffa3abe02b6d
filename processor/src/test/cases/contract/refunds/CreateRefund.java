package dev.signet.example.refunds;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What to pay back.
 *
 * @param amountCents the amount in cents
 * @param reason why it is paid back
 * @param note a remark for colleagues
 */
public record CreateRefund(
        @NotNull @Min(1) @Max(1_000_000) Long amountCents,
        @NotNull RefundReason reason,
        @Size(max = 500) @Nullable String note) {}
