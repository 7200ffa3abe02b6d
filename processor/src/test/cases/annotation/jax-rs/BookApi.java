package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.Encoded;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.Suspended;
import java.util.List;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    List<String> list(@MatrixParam("genre") String genre);

    @POST
    @Path("/form")
    void form(@FormParam("name") String name);

    @GET
    @Path("/suspended")
    String suspended(@Suspended String response);

    @GET
    @Encoded
    @Path("/encoded")
    String encoded();

    @GET
    @Path("/default")
    @DefaultValue("none")
    String misplaced();
}
