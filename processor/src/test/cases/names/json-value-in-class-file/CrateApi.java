package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.processor.shipped.Wood;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@ApiContract(title = "Crates")
@Path("/crates")
@PermitAll
public interface CrateApi {
    @GET
    Wood find();
}
