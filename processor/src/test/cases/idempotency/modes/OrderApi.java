package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.Idempotent;
import dev.signet.annotations.IdempotencyMode;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@ApiContract(title = "Orders")
@Path("/orders")
@Authenticated
public interface OrderApi {
    @POST
    @Idempotent(mode = IdempotencyMode.TRANSACTIONAL, waitFor = "PT2S")
    void place(String item);

    @POST
    @Path("/sent")
    @Idempotent(mode = IdempotencyMode.AT_MOST_ONCE)
    void send(String item);

    @POST
    @Path("/kept")
    @Idempotent(mode = IdempotencyMode.TRANSACTIONAL, replayFailures = true)
    void keep(String item);

    @POST
    @Path("/leased")
    @Idempotent(mode = IdempotencyMode.LEASED)
    void lease(String item);
}
