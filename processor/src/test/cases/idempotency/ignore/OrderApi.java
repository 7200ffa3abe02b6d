package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.Idempotent;
import dev.signet.annotations.Naming;
import dev.signet.annotations.Problem;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.UUID;

@ApiContract(title = "Orders", naming = Naming.SNAKE_CASE)
@Path("/orders/{id}")
@Authenticated
public interface OrderApi {
    @POST
    @Idempotent(ignore = {"/sent_at", "/origin/clock"}, replayFailures = true)
    void place(@PathParam("id") UUID id, Order order) throws Unpaid, Overloaded;

    /** What is ordered. */
    record Order(@NotNull Instant sentAt, @NotNull @Size(max = 20) String item, Origin origin) {}

    record Origin(Long clock, @Size(max = 20) String shop) {}

    /** The order is not paid. */
    @Problem(status = 409, type = "unpaid", title = "Unpaid")
    class Unpaid extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** There is too much to do. */
    @Problem(status = 503, type = "overloaded", title = "Overloaded")
    class Overloaded extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
