package example;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.Cached;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;

@ApiContract(title = "Rates")
@Path("/rates")
@PermitAll
public interface RatesApi {
    @GET
    @Path("/mine")
    @Authenticated
    @Cached(maxAge = "PT1M", shared = true)
    List<String> mine();

    @GET
    @Path("/ours")
    @Cached(maxAge = "PT1M", shared = true)
    List<String> ours(@Context SecurityContext caller);

    @POST
    @Cached(maxAge = "PT1M")
    void add(String rate);

    @GET
    @Path("/a")
    @Cached
    List<String> forHowLong();

    @GET
    @Path("/d")
    @Cached(maxAge = "PT1M", noStore = true)
    List<String> keptAndNot();

    @GET
    @Path("/e")
    @Cached(maxAge = "PT1M", sharedMaxAge = "PT1M")
    List<String> privateAndShared();
}
