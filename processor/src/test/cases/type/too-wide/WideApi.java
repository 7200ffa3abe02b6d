package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@ApiContract(title = "Wide")
@Path("/wide")
@PermitAll
public interface WideApi {
    @POST
    void send(Wide wide);

    @GET
    Wide answer();
}
