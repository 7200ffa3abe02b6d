package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.Owned;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@ApiContract(title = "Books")
@Path("/books")
@RolesAllowed({"writer", "librarian"})
public interface BookApi {
    @GET
    @PermitAll
    int count();

    @GET
    @Path("/{isbn}")
    @Authenticated
    String find(@PathParam("isbn") String isbn);

    @PUT
    @Path("/{isbn}")
    @Owned
    void replace(@PathParam("isbn") String isbn);

    @DELETE
    @Path("/{isbn}")
    @RolesAllowed("librarian")
    void remove(@PathParam("isbn") String isbn);

    @DELETE
    @DenyAll
    void clear();
}
