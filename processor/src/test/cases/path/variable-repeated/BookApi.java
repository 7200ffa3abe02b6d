package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@ApiContract(title = "Books")
@Path("/books/{id}")
@PermitAll
public interface BookApi {
    @GET
    @Path("/reviews/{id}")
    String review(@PathParam("id") String id);
}
