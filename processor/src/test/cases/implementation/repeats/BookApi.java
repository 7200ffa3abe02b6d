package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    List<String> list(@QueryParam("tag") List<String> tags);

    @GET
    @Path("/{isbn}")
    String find(@PathParam("isbn") @Size(max = 13) String isbn);
}
