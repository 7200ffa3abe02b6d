package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.runtime.security.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** What an operation is told besides. */
@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    /** Find a book. */
    @GET
    @Path("/{isbn}")
    String find(
            @PathParam("isbn") String isbn,
            @Context SecurityContext security,
            @Context HttpHeaders headers,
            @Context UriInfo uriInfo,
            @Context URI uri,
            @Context Caller caller);

    /** Who calls. */
    @GET
    @RolesAllowed("reader")
    String who(@Context Caller me, @BeanParam Told told);

    record Told(@Context HttpHeaders headers, @Context SecurityContext caller, @QueryParam("q") String query) {}
}
