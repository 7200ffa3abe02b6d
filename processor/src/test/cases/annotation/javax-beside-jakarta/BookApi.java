package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;

@ApiContract(title = "Books")
@javax.ws.rs.Path("/books")
@jakarta.ws.rs.Path("/books")
@PermitAll
public interface BookApi {
    @javax.ws.rs.GET
    @jakarta.ws.rs.GET
    @javax.ws.rs.Path("/{title}")
    @jakarta.ws.rs.Path("/{title}")
    String find(@javax.ws.rs.PathParam("title") @jakarta.ws.rs.PathParam("title") String title);
}
