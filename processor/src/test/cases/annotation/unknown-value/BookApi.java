package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/** Two values that javac does not know, of which it tells itself. */
@ApiContract(title = "Books", version = 1)
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    String find(@QueryParam("title") @Size(max = BookApi * 10) String title);

    @GET
    @Path("/" + LATEST)
    String latest();
}
