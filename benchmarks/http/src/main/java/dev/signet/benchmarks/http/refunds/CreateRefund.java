package dev.signet.benchmarks.http.refunds;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What to pay back. */
public record CreateRefund(
        @Min(1) @Max(1_000_000) long amountCents,
        RefundReason reason,
        @Size(min = 1, max = 500) @Nullable String note) {}
