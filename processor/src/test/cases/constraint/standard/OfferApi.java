package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;

@ApiContract(title = "Offers")
@Path("/offers")
@PermitAll
public interface OfferApi {
    @POST
    Offer make(@NotNull Offer offer);

    @GET
    List<Offer> list(@QueryParam("since") @Past Instant since);
}
