package dev.signet.benchmarks.http.hand;

import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.serde.config.naming.SnakeCaseStrategy;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What to pay back. */
@Serdeable(naming = SnakeCaseStrategy.class)
public record CreateRefund(
        @NotNull @Min(1) @Max(1_000_000) Long amountCents,
        @NotNull RefundReason reason,
        @Size(min = 1, max = 500) @Nullable String note) {}
