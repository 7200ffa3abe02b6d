package acme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

public record Search(
        @QueryParam("q") @NotNull(groups = Order.Create.class) @Size(max = 3) String q,
        @QueryParam("tag") @Size(min = 2, groups = Order.Update.class) String tag) {}
