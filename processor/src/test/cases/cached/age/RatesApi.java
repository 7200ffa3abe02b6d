package example;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Cached;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@ApiContract(title = "Rates")
@Path("/rates")
@PermitAll
public interface RatesApi {
    @GET
    @Path("/b")
    @Cached(maxAge = "a minute")
    List<String> notADuration();

    @GET
    @Path("/c")
    @Cached(maxAge = "PT0.5S")
    List<String> halfASecond();

    @GET
    @Path("/e")
    @Cached(maxAge = "PT1M", shared = true, sharedMaxAge = "P36500D")
    List<String> aCentury();
}
