package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.processor.shipped.Crate;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@ApiContract(title = "Crates")
@Path("/crates")
@PermitAll
public interface CrateApi {
    @POST
    Crate add(Crate crate);
}
