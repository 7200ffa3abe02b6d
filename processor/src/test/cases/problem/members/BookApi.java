package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Naming;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@ApiContract(title = "Books", naming = Naming.SNAKE_CASE)
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    String find() throws BookLent, BookLost;

    @GET
    @Path("/first")
    String first() throws BookLost;
}
