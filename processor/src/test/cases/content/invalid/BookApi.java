package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
@Produces("json")
public interface BookApi {
    @POST
    @Consumes({"application/json", "application/", ""})
    String add(String title);
}
