package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@ApiContract(title = "Orders")
@Path("/orders")
@PermitAll
public interface OrderApi {
    @GET
    String find(@QueryParam("code") @Code String code);
}
