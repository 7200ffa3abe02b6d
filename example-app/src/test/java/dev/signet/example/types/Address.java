package dev.signet.example.types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A bean that its constructor makes. */
public final class Address {
    private final String street;
    private final @Nullable Integer number;

    @JsonCreator
    public Address(
            @JsonProperty("street") @Size(min = 1, max = 20) String street,
            @JsonProperty("number") @Nullable Integer number) {
        this.street = street;
        this.number = number;
    }

    public String getStreet() {
        return street;
    }

    public @Nullable Integer getNumber() {
        return number;
    }
}
