package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Status;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @POST
    @Status(303)
    void add(String title);

    @GET
    @Status(204)
    String find();
}
