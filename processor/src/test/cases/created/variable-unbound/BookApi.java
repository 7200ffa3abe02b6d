package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Created;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@ApiContract(title = "Books")
@Path("/shelves/{shelf}/books")
@PermitAll
public interface BookApi {
    @POST
    @Created("/shelves/{shelf}/books/{isbn}")
    Book add(@PathParam("shelf") String shelf, Book book);

    @POST
    @Path("/empty")
    @Created("/shelves/{shelf}/books/{id}")
    void addEmpty(@PathParam("shelf") String shelf);
}
