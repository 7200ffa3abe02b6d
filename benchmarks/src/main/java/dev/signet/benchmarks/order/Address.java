package dev.signet.benchmarks.order;

import io.avaje.jsonb.Json;
import io.avaje.validation.constraints.Valid;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Where it goes. */
@Json
@Serdeable
@Valid
public record Address(
        @NotBlank @Size(max = 120) String street,
        @NotBlank @Size(max = 80) String city,
        @NotNull @Pattern(regexp = "[0-9]{5}") String postcode,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country) {}
