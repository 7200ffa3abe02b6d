package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@ApiContract(title = "Shelves")
@PermitAll
public interface ShelfApi {
    @GET
    @Path("/books/{shelf}")
    String shelf(@PathParam("shelf") String shelf);
}
