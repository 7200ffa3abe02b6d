package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.Idempotent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

@ApiContract(title = "Orders")
@Path("/orders/{id}")
@Authenticated
public interface OrderApi {
    @GET
    @Idempotent
    @SuppressWarnings("signet:idempotent-misplaced")
    String find(@PathParam("id") UUID id);
}
