package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Created;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @POST
    @Created("/books/{latest")
    void add(String title);
}
