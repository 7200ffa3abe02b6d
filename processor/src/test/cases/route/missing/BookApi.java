package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @Path("/{isbn}")
    String find(@PathParam("isbn") String isbn);

    default String first() {
        return find("0");
    }
}
