package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Created;
import dev.signet.annotations.Idempotent;
import dev.signet.annotations.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

@ApiContract(title = "Books")
@Path("/books")
@RolesAllowed("reader")
public interface BookApi {
    @GET
    CompletionStage<List<Book>> list();

    @GET
    @Path("/{isbn}")
    CompletionStage<Optional<Book>> find(@PathParam("isbn") String isbn);

    @POST
    @Created("/books/{isbn}")
    @Idempotent
    CompletableFuture<Book> add(Book book) throws Banned;

    @DELETE
    @Path("/{isbn}")
    CompletionStage<Void> remove(@PathParam("isbn") String isbn) throws Banned;

    @DELETE
    CompletableFuture<@Nullable Void> removeAll();

    @POST
    @Path("/{isbn}/scans")
    @Consumes("application/pdf")
    @Produces("text/plain")
    CompletionStage<String> scan(@PathParam("isbn") String outcome, InputStream scan);

    record Book(@NotNull String isbn, String title) {}

    @Problem(status = 422, type = "banned", title = "Banned")
    final class Banned extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
