package acme;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is sent, and where to. */
public record Parcel(
        @Sku String sku,
        @Sku(max = 6, end = ".*[89]", message = "never told") String other,
        @Sku(max = 20) @Sku(max = 10, end = ".+") String both,
        @PostalCode String to,
        @PostalCode(digits = 4, message = "must be a Swiss postal code") @Size(max = 9) String from,
        @Town String town,
        @Grown int age,
        @Grown Long years,
        List<@PostalCode(digits = 6) String> via,
        Optional<@PostalCode String> again,
        Map<String, @PostalCode String> others) {}
