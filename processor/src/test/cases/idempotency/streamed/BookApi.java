package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import org.reactivestreams.Publisher;

@ApiContract(title = "Books")
@Path("/books")
@RolesAllowed("librarian")
public interface BookApi {
    @POST
    @Idempotent
    void scan(InputStream scan);

    @POST
    @Path("/titles")
    @Idempotent
    Publisher<String> titles(String author);
}
