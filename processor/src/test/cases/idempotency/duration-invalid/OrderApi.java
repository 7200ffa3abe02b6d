package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.Idempotent;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@ApiContract(title = "Orders")
@Path("/orders")
@Authenticated
public interface OrderApi {
    @POST
    @Idempotent(ttl = "1 day")
    void place(String item);

    @PATCH
    @Idempotent(ttl = "PT0S")
    void change(String item);

    @POST
    @Path("/waiting")
    @Idempotent(waitFor = "2 seconds")
    void order(String item);
}
