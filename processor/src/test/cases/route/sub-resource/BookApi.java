package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Response;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @Path("/{isbn}")
    Chapters chapters(@PathParam("isbn") String isbn);

    @GET
    Response all();

    @POST
    void later(@Suspended AsyncResponse response);

    interface Chapters {
        @GET
        int count();
    }
}
