package dev.signet.benchmarks.http.refunds;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Created;
import dev.signet.annotations.Naming;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** The same of a bean that may block. */
@ApiContract(title = "Blocking refunds", version = 1, naming = Naming.SNAKE_CASE)
@Path("/blocking/{customer_id}/refunds")
@PermitAll
public interface BlockingRefundsApi {

    /** Issue a refund for a customer. */
    @POST
    @Created("/customers/{customer_id}/refunds/{id}")
    Refund issue(
            @PathParam("customer_id") @Pattern(regexp = "cust_[A-Z0-9]{12}") String customerId, CreateRefund refund);

    /** Look up one refund. */
    @GET
    @Path("/{refund_id}")
    Refund find(
            @PathParam("customer_id") @Pattern(regexp = "cust_[A-Z0-9]{12}") String customerId,
            @PathParam("refund_id") UUID refundId);
}
