package dev.signet.example.parameters;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;

/**
 * Some years.
 *
 * @param shelf of which books
 * @param from the first
 * @param to the last
 */
public record Period(
        @PathParam("shelf") String shelf,
        @QueryParam("from") @DefaultValue("1") @Min(1) int from,
        @QueryParam("to") Optional<Integer> to) {
    public Period {
        if (to.isPresent() && to.get() < from) {
            throw new IllegalArgumentException("to is before from");
        }
    }
}
