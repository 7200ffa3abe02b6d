package dev.signet.example.refunds;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Created;
import dev.signet.annotations.IdempotencyMode;
import dev.signet.annotations.Idempotent;
import dev.signet.annotations.Naming;
import dev.signet.annotations.RateLimited;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Refunds issued to customers. */
@ApiContract(title = "Refunds", version = 1, naming = Naming.SNAKE_CASE)
@Path("/customers/{customer_id}/refunds")
@RolesAllowed("support")
public interface RefundsApi {

    /**
     * Issue a refund for a customer.
     *
     * @param customerId the customer who is paid back
     * @param refund what to pay back, and why
     * @return the refund as recorded
     */
    @POST
    @Created("/customers/{customer_id}/refunds/{id}")
    @Idempotent(keyReused = 409, mode = IdempotencyMode.TRANSACTIONAL)
    @RateLimited(name = "runaway", limit = 10_000, per = "PT1S")
    Refund issue(
            @PathParam("customer_id") @Pattern(regexp = "cust_[A-Z0-9]{12}") String customerId,
            @NotNull @Valid CreateRefund refund)
            throws CustomerNotFound, RefundExceedsBalance;

    /** Look up one refund. */
    @GET
    @Path("/{refund_id}")
    Refund find(
            @PathParam("customer_id") @Pattern(regexp = "cust_[A-Z0-9]{12}") String customerId,
            @PathParam("refund_id") UUID refundId)
            throws RefundNotFound;

    /**
     * A customer's refunds, newest first.
     *
     * @param reason only those with this reason
     * @param limit how many at the most
     */
    @GET
    List<Refund> list(
            @PathParam("customer_id") @Pattern(regexp = "cust_[A-Z0-9]{12}") String customerId,
            @QueryParam("reason") Optional<RefundReason> reason,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit)
            throws CustomerNotFound;
}
