package dev.signet.example.groups;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

/** Orders that are asked for different things when they are made, replaced and checked. */
@ApiContract(title = "Grouped orders")
@Path("/grouped/orders")
@PermitAll
public interface OrdersApi {
    @POST
    Order create(@Valid @ConvertGroup(from = Default.class, to = Order.Create.class) Order order);

    @PUT
    @Valid
    @ConvertGroup(from = Default.class, to = Order.Update.class)
    Order replace(@Valid @ConvertGroup(from = Default.class, to = Order.Update.class) Order order);

    @POST
    @Path("/checks")
    void check(@Valid @ConvertGroup(from = Default.class, to = Order.Checks.class) Order order);
}
