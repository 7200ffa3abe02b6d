package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Idempotent;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@ApiContract(title = "Orders")
@Path("/orders")
@PermitAll
public interface OrderApi {
    @POST
    @Idempotent
    void place(String item);
}
