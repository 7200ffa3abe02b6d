package dev.signet.example.chaos;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Created;
import dev.signet.annotations.IdempotencyMode;
import dev.signet.annotations.Idempotent;
import dev.signet.annotations.Naming;
import dev.signet.example.refunds.CreateRefund;
import dev.signet.example.refunds.CustomerNotFound;
import dev.signet.example.refunds.Refund;
import dev.signet.example.refunds.RefundExceedsBalance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** The refunds with keys that are claimed on leases. */
@ApiContract(title = "Leased refunds", version = 1, naming = Naming.SNAKE_CASE)
@Path("/leased/customers/{customer_id}/refunds")
@RolesAllowed("support")
public interface LeasedRefundsApi {
    @POST
    @Created("/customers/{customer_id}/refunds/{id}")
    @Idempotent(keyReused = 409, mode = IdempotencyMode.LEASED)
    Refund issue(
            @PathParam("customer_id") @Pattern(regexp = "cust_[A-Z0-9]{12}") String customerId,
            @NotNull @Valid CreateRefund refund)
            throws CustomerNotFound, RefundExceedsBalance;
}
