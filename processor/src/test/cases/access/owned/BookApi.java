package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.Idempotent;
import dev.signet.annotations.NonBlocking;
import dev.signet.annotations.Owned;
import dev.signet.annotations.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** Books that people own. */
@ApiContract(title = "Books")
@Path("/shelves")
@Authenticated
@Owned
public interface BookApi {
    /** Where a book stands. */
    record Place(@PathParam("shelf") UUID shelf, @PathParam("isbn") String isbn) {}

    /** A remark on a book. */
    record Remark(@NotBlank String text) {}

    /** There is no such book. */
    @Problem(status = 404, type = "book-not-found", title = "Book not found")
    class BookNotFound extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @GET
    List<UUID> shelves();

    @GET
    @Path("/{shelf}/name")
    @PermitAll
    String name(@PathParam("shelf") UUID shelf);

    @GET
    @Path("/{shelf}/books/{isbn}")
    @RolesAllowed("reader")
    String find(@PathParam("shelf") UUID shelf, @PathParam("isbn") String ownership) throws BookNotFound;

    @GET
    @Path("/{shelf}/owner")
    Optional<String> owner(@PathParam("shelf") UUID shelf);

    @POST
    @Path("/{shelf}/books/{isbn}/remarks")
    @Idempotent
    void remark(@BeanParam Place place, @NotNull Remark remark);

    @PUT
    @Path("/{shelf}/name")
    @NonBlocking
    CompletionStage<Void> rename(@PathParam("shelf") UUID shelf, @NotNull Remark name);

    @DELETE
    @Path("/{shelf}")
    CompletionStage<Void> remove(@PathParam("shelf") UUID shelf);
}
