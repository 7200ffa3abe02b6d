package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@ApiContract(title = "Shop")
@Path("/shop")
@PermitAll
public interface ShopApi {
    @GET
    @Path("/books")
    List<OrderLine> books();

    @GET
    @Path("/orders")
    List<Order.Line> orders();
}
