package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Cached;
import dev.signet.annotations.Sensitive;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@ApiContract(title = "Cards")
@Path("/cards")
@PermitAll
public interface CardApi {
    record Card(@Sensitive String number) {}

    @GET
    @Cached(maxAge = "PT1M", shared = true)
    List<Card> list();

    @GET
    @Path("/first")
    @Cached(maxAge = "PT1M")
    Card first();
}
