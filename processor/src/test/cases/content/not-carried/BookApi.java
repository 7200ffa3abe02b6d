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
@Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML})
public interface BookApi {
    @GET
    List<String> list();

    @GET
    @Path("/count")
    @Produces("*/*")
    int count();

    @POST
    @Consumes("application/json, text/xml")
    @SuppressWarnings("signet:media-type-not-carried")
    void add(String title);

    @GET
    @Path("/first")
    String first();
}
