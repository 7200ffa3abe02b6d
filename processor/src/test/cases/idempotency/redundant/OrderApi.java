package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.Idempotent;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

@ApiContract(title = "Orders")
@Path("/orders/{id}")
@Authenticated
public interface OrderApi {
    @PUT
    @Idempotent
    void replace(@PathParam("id") UUID id, String item);

    @DELETE
    @Idempotent(required = false)
    void cancel(@PathParam("id") UUID id);
}
