package acme;

import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** How long a book is. */
public record Pages(@QueryParam("from") @DefaultValue("1") @Min(1) int from, @QueryParam("to") Integer to) {
    public Pages {
        if (to != null && to < from) {
            throw new IllegalArgumentException();
        }
    }
}
