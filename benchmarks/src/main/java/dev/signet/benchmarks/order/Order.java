package dev.signet.benchmarks.order;

import io.avaje.jsonb.Json;
import io.avaje.validation.constraints.Valid;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What a customer orders. */
@Json
@Serdeable
@Valid
public record Order(
        @NotNull @Pattern(regexp = "ord_[0-9a-f]{16}") String id,
        @NotNull @jakarta.validation.Valid Customer customer,
        @NotNull @jakarta.validation.Valid Address shipTo,
        @NotEmpty @Size(max = 100) List<@NotNull @jakarta.validation.Valid Line> lines) {}
