package acme;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("groups")
@PermitAll
public interface Groups {
    @GET
    List<String> groups();
}
