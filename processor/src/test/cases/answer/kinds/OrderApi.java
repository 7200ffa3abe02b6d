package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.Created;
import dev.signet.annotations.Idempotent;
import dev.signet.annotations.Naming;
import dev.signet.annotations.Status;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Orders, with every kind of answer. */
@ApiContract(title = "Orders", naming = Naming.KEBAB_CASE)
@Path("/orders")
@Authenticated
public interface OrderApi {
    @GET
    List<Order> list();

    @GET
    @Path("/{order-id}")
    Optional<Order> find(@PathParam("order-id") UUID orderId);

    @GET
    @Path("/count")
    @PermitAll
    int count();

    @GET
    @Path("/latest")
    Optional<List<Instant>> latest();

    @POST
    @Created("/orders/{order-id}")
    @Idempotent(required = false, ttl = "PT1H")
    Order place(@NotNull OrderLine line);

    @PUT
    @Path("/{order-id}")
    @Created("/orders/{order-id}/receipt")
    void replace(@PathParam("order-id") UUID orderId, @NotEmpty List<OrderLine> lines);

    @PATCH
    @Path("/{order-id}")
    @Status(202)
    @Idempotent
    void change(@PathParam("order-id") UUID orderId, @NotNull OrderLine line);

    @POST
    @Path("/{order-id}/checks")
    @Status(203)
    String check(@PathParam("order-id") UUID orderId, Optional<OrderLine> line);

    @DELETE
    @Path("/{order-id}")
    @RolesAllowed("admin")
    void cancel(@PathParam("order-id") UUID orderId);
}
