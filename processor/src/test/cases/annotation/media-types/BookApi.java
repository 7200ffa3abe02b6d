package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
@Consumes("application/json")
public interface BookApi {
    @GET
    @Produces({"application/json", "text/csv"})
    List<String> list();

    @POST
    @Consumes(MediaType.APPLICATION_XML)
    void add(String title);
}
