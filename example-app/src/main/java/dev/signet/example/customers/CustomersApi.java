package dev.signet.example.customers;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Naming;
import dev.signet.annotations.Precondition;
import dev.signet.annotations.RequireIfMatch;
import dev.signet.example.refunds.CustomerNotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;

/** Customers, and what colleagues remark on them. */
@ApiContract(title = "Customers", version = 1, naming = Naming.SNAKE_CASE)
@Path("/customers/{customer_id}")
@RolesAllowed("support")
public interface CustomersApi {

    /** Look up a customer. */
    @GET
    Customer find(@PathParam("customer_id") @Pattern(regexp = "cust_[A-Z0-9]{12}") String customerId)
            throws CustomerNotFound;

    /**
     * Write a remark in place of the last one.
     *
     * @param customerId the customer whom it is about
     * @param precondition which remark the caller has read
     * @param remark what colleagues should know
     */
    @PUT
    @RequireIfMatch
    Customer remark(
            @PathParam("customer_id") @Pattern(regexp = "cust_[A-Z0-9]{12}") String customerId,
            @Context Precondition precondition,
            @Valid Remark remark)
            throws CustomerNotFound;
}
