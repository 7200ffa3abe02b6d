package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.NullMarked;

/** Books, of which all but the shelves are held in memory. */
@ApiContract(title = "Books")
@Path("/books")
@RolesAllowed("reader")
@NullMarked
public interface BookApi {

    @GET
    @Path("/{isbn}")
    @NonBlocking
    Book find(@PathParam("isbn") String isbn);

    @PUT
    @Path("/{isbn}")
    @NonBlocking
    Book replace(@PathParam("isbn") @Size(max = 13) String isbn, Book book);

    @PUT
    @Path("/{isbn}/title")
    @Consumes("text/plain")
    @NonBlocking
    void rename(@PathParam("isbn") String isbn, String title);

    @PUT
    @Path("/{isbn}/cover")
    @Consumes("image/png")
    @PermitAll
    @NonBlocking
    CompletionStage<Void> cover(@PathParam("isbn") String isbn, byte[] cover);

    @PUT
    @Path("/{isbn}/tags")
    @Consumes("application/x-www-form-urlencoded")
    @NonBlocking
    CompletionStage<Book> tag(@PathParam("isbn") String isbn, @FormParam("tag") String tag);

    @GET
    @Path("/{isbn}/shelf")
    String shelf(@PathParam("isbn") String isbn);

    record Book(@Size(max = 80) String title) {}
}
