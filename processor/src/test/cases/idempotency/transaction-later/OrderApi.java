package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.Idempotent;
import dev.signet.annotations.IdempotencyMode;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.concurrent.CompletionStage;

@ApiContract(title = "Orders")
@Path("/orders")
@Authenticated
public interface OrderApi {
    @POST
    @Idempotent(mode = IdempotencyMode.TRANSACTIONAL)
    CompletionStage<String> place(String item);
}
