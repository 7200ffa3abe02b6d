package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;

/** Problems are listed with the answers, as generators do it. */
@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    @Produces({"application/json", "application/problem+json"})
    List<String> list();

    @GET
    @Path("/catalogue")
    @Produces({"text/xml", "application/problem+json"})
    String catalogue();
}
