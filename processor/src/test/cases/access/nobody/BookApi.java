package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Idempotent;
import dev.signet.annotations.Problem;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.concurrent.CompletionStage;

/** Books, which are no longer written here. */
@ApiContract(title = "Books")
@Path("/books")
@DenyAll
public interface BookApi {
    /** A book to be. */
    record NewBook(@NotBlank String title) {}

    /** There is such a book. */
    @Problem(status = 409, type = "book-exists", title = "Book exists")
    class BookExists extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @GET
    @Path("/count")
    @RolesAllowed("librarian")
    int count();

    @POST
    @Idempotent
    String add(@NotNull NewBook book) throws BookExists;

    @DELETE
    @Path("/{isbn}")
    CompletionStage<String> remove(@PathParam("isbn") @NotBlank String isbn);
}
