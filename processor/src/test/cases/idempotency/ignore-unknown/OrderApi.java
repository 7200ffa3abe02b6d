package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.Idempotent;
import dev.signet.annotations.Naming;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApiContract(title = "Orders", naming = Naming.SNAKE_CASE)
@Path("/orders/{id}")
@Authenticated
public interface OrderApi {
    @POST
    @Idempotent(ignore = {"/sentAt", "sent_at", "", "/lines/0/note", "/origin/time", "/item"})
    void place(@PathParam("id") UUID id, Order order);

    @PATCH
    @Idempotent(ignore = "/sent_at")
    void touch(@PathParam("id") UUID id);

    @POST
    @Path("/names")
    @Idempotent(ignore = "/sent_at")
    void name(@PathParam("id") UUID id, String name);

    record Order(Instant sentAt, List<Line> lines, Origin origin, String item) {}

    record Line(String note) {}

    record Origin(Long clock) {}
}
