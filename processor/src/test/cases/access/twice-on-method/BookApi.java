package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@ApiContract(title = "Books")
@Path("/books")
public interface BookApi {
    @GET
    @PermitAll
    @Authenticated
    List<String> list();
}
