package dev.signet.benchmarks.order;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Makes Signet generate readers and validators of {@link Order} and what it holds. */
@ApiContract(title = "Orders", version = 1)
@PermitAll
@Path("/orders")
public interface OrderApi {

    /** Orders. */
    @POST
    void place(@NotNull @Valid Order order);
}
