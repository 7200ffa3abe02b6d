package dev.signet.benchmarks.refund;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Makes Signet generate a reader and a validator of {@link CreateRefund}. */
@ApiContract(title = "Refunds", version = 1)
@PermitAll
@Path("/refunds")
public interface RefundApi {

    /** Pays back. */
    @POST
    void create(@NotNull @Valid CreateRefund refund);
}
