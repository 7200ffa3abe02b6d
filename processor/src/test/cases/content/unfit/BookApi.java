package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.Flow;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
@Produces("text/csv")
public interface BookApi {
    @GET
    List<String> list();

    @GET
    @Path("/cover")
    @Produces("image/*")
    InputStream cover();

    @GET
    @Path("/count")
    @Produces({"text/xml", "text/html"})
    int count();

    @GET
    @Path("/changes")
    @Produces("application/x-ndjson")
    Flow.Publisher<String> changes();

    @POST
    @Consumes("application/x-www-form-urlencoded")
    void add(String title);
}
