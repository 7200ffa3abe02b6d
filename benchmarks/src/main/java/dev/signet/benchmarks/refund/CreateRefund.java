package dev.signet.benchmarks.refund;

import io.avaje.jsonb.Json;
import io.avaje.validation.constraints.Valid;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What to pay back. */
@Json
@Serdeable
@Valid
public record CreateRefund(
        @NotNull @Pattern(regexp = "cust_[A-Z0-9]{12}") String customerId,
        @NotNull @Min(1) @Max(1_000_000) Long amountCents,
        @NotNull RefundReason reason,
        @Size(max = 500) @Nullable String note) {}
