package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Naming;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@ApiContract(title = "Books", naming = Naming.SNAKE_CASE)
@Path("/books")
@PermitAll
public interface BookApi {
    @POST
    void add(Book book);
}
