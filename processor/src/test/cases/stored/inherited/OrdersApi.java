package example;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Created;
import dev.signet.annotations.Sensitive;
import dev.signet.annotations.Stored;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.concurrent.CompletionStage;

@ApiContract(title = "Orders")
@Path("/orders/{id}")
@PermitAll
public interface OrdersApi extends Kept<Order>, Told<Stored<String>> {
    /** What is stored is judged in groups of its own. */
    @PUT
    @Path("/checked")
    Stored<@Valid @ConvertGroup(to = Placed.class) Order> check(@PathParam("id") String id, Order order);

    @PUT
    @Path("/secret")
    @Sensitive
    Stored<String> keep(@PathParam("id") String id, String secret);

    /** A user's class of that name is none of ours. */
    @PUT
    @Path("/own")
    @Created("/orders/{id}/own")
    Own.Stored own(@PathParam("id") String id);

    interface Placed {}

    final class Own {
        private Own() {}

        public record Stored(String text) {}
    }
}
