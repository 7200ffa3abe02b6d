package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

@ApiContract(title = "Orders")
@Path("/orders/{id}")
@Authenticated
public interface OrderApi {
    @GET
    String find(@PathParam("id") UUID id);
}
