package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;

@ApiContract(title = "Books")
@javax.ws.rs.Path("/book")
@jakarta.ws.rs.Path("/books")
@PermitAll
public interface BookApi {
    @GET
    String find();
}
