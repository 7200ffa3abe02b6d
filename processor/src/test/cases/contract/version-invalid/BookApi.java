package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@ApiContract(title = "Books", version = 0)
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    List<String> list();
}
