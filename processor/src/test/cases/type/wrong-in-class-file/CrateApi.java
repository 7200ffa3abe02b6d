package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.processor.shipped.Broken;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@ApiContract(title = "Crates")
@Path("/crates")
@PermitAll
public interface CrateApi {
    @GET
    Broken find();
}
