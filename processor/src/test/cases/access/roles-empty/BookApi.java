package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@ApiContract(title = "Books")
@Path("/books")
@RolesAllowed({})
public interface BookApi {
    @GET
    List<String> list();

    @GET
    @Path("/count")
    int count();

    @DELETE
    @RolesAllowed({"editor", " "})
    void clear();
}
