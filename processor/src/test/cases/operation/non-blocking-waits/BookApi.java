package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Idempotent;
import dev.signet.annotations.NonBlocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import java.io.InputStream;

@ApiContract(title = "Books")
@Path("/books")
@RolesAllowed("reader")
@NonBlocking
public interface BookApi {

    @POST
    @Idempotent
    void add(Book book);

    @PUT
    @Path("/{isbn}/scan")
    @Consumes("application/pdf")
    void scan(@PathParam("isbn") String isbn, InputStream scan);

    @PUT
    @Path("/{isbn}/cover")
    @Consumes("multipart/form-data")
    void cover(@PathParam("isbn") String isbn, @FormParam("cover") EntityPart cover);

    record Book(String title) {}
}
