package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;

@ApiContract(title = "Books")
@Path("/shelves/{shelf}/books")
@PermitAll
public interface BookApi {
    @GET
    List<String> list();

    @GET
    @Path("/{isbn}")
    String find(@PathParam("isbn") String isbn);
}
