package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.Idempotent;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@ApiContract(title = "Orders")
@Path("/orders")
@Authenticated
public interface OrderApi {
    @POST
    @Idempotent(keyReused = 404)
    void place(String item);
}
