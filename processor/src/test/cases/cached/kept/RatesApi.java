package example;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.Cached;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Optional;

/** Rates, which caches may keep. */
@ApiContract(title = "Rates")
@Path("/rates")
@PermitAll
public interface RatesApi {
    @GET
    @Cached(maxAge = "PT1M", shared = true, sharedMaxAge = "PT10M", mustRevalidate = true)
    List<String> today();

    @GET
    @Path("/past")
    @Cached(maxAge = "P30D", shared = true, immutable = true)
    @Produces({"application/json", "text/plain"})
    String past(@HeaderParam("X-Market") String market, @CookieParam("view") Optional<String> view);

    @GET
    @Path("/mine")
    @Cached(maxAge = "PT5S")
    @Authenticated
    List<String> mine();

    @GET
    @Path("/secret")
    @Cached(noStore = true)
    @Authenticated
    List<String> secret();

    @GET
    @Path("/by-header")
    List<String> byHeader(@Context HttpHeaders headers);
}
