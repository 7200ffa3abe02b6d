package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@ApiContract(title = "Books")
@Path("/books")
@Authenticated
public interface BookApi {
    @PUT
    @Path("/{isbn}/title")
    void rename(@PathParam("isbn") String isbn, Title title);

    record Title(@Size(min = 1, max = 3) String text) {}
}
