package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @DELETE
    @DenyAll
    void clear();
}
