package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import shop.Crate;
import shop.Weight;

@ApiContract(title = "Crates")
@Path("/crates")
@PermitAll
public interface CrateApi {
    @GET
    @Path("/first")
    Crate find();

    @GET
    @Path("/heaviest")
    Weight weigh();
}
