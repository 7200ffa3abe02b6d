package acme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/books/")
@RolesAllowed("librarian")
interface BookBase<N> extends Crud<Book, N, SoldOut> {
    @DELETE
    @Path("/{id}")
    void remove(@PathParam("id") N id);
}
