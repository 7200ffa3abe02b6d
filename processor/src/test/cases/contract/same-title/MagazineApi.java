package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@ApiContract(title = "Books")
@Path("/magazines")
@PermitAll
public interface MagazineApi {
    @GET
    List<String> list();
}
