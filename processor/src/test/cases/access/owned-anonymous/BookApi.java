package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Owned;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@ApiContract(title = "Books")
@Path("/books")
public interface BookApi {
    @GET
    @Path("/{isbn}")
    @PermitAll
    @Owned
    String find(@PathParam("isbn") String isbn);
}
