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
    @SuppressWarnings("signet:idempotent-redundant")
    void replace(@PathParam("id") UUID id, String item);

    @DELETE
    @Idempotent
    @SuppressWarnings({"unused", "idempotent-redundant", "signet:idempotent-anonymous"})
    void cancel(@PathParam("id") UUID id);
}
