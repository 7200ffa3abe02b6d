package acme;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

public record Period(
        @QueryParam("first_night") @NotNull LocalDate from,
        @QueryParam("last_night") @NotNull LocalDate to,
        @BeanParam Paging paging) {
    public record Paging(@QueryParam("limit") int limit) {}
}
