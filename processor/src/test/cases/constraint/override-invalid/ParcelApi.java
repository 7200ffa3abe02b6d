package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@ApiContract(title = "Parcels")
@Path("/parcels")
@PermitAll
public interface ParcelApi {
    @GET
    String list(@QueryParam("to") @PostalCode String to);
}
