package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

@ApiContract(title = "Books")
@Path("/books/{isbn}")
@PermitAll
public interface BookApi {
    @GET
    String find(@PathParam("isbn") @QueryParam("isbn") String isbn);
}
