package acme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

@Path("/users")
@RolesAllowed("clerk")
public interface Users {
    @GET
    List<String> users();
}
