package dev.signet.benchmarks.order;

import io.avaje.jsonb.Json;
import io.avaje.validation.constraints.Valid;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Who orders. */
@Json
@Serdeable
@Valid
public record Customer(
        @NotNull @Pattern(regexp = "cust_[A-Z0-9]{12}") String id,
        @NotBlank @Size(max = 80) String name,
        @NotNull @Email String email) {}
