package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    String find(@QueryParam("a") Computed a, @QueryParam("b") Passed b, @QueryParam("c") Numbered c, @QueryParam("d") Overridden d, @QueryParam("e") Changed e, @QueryParam("f") Several f);
}
