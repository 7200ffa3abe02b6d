package example;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.RateLimited;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@ApiContract(title = "Library")
@Path("/library")
@PermitAll
public interface LibraryApi extends Books, Loans {
    @GET
    @Path("/hours")
    @RateLimited(limit = 1, per = "PT1S")
    String hours();
}
