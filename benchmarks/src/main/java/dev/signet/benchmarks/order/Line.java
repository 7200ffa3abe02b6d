package dev.signet.benchmarks.order;

import io.avaje.jsonb.Json;
import io.avaje.validation.constraints.Valid;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** One article of an order. */
@Json
@Serdeable
@Valid
public record Line(
        @NotNull @Pattern(regexp = "[A-Z]{3}-[0-9]{4}") String sku,
        @NotNull @Min(1) @Max(999) Integer quantity,
        @NotNull @Min(0) @Max(10_000_000) Long priceCents,
        @NotNull @Size(max = 5) List<@NotBlank @Size(max = 20) String> tags) {}
