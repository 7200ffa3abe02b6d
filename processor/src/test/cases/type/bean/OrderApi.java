package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@ApiContract(title = "Orders")
@Path("/orders")
@PermitAll
public interface OrderApi {
    @POST
    Order place(Order order);

    @GET
    @Path("/{id}")
    Receipt receipt(@PathParam("id") String id);
}
