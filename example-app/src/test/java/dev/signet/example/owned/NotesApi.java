package dev.signet.example.owned;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.IdempotencyMode;
import dev.signet.annotations.Idempotent;
import dev.signet.annotations.Owned;
import dev.signet.annotations.Problem;
import jakarta.annotation.security.DenyAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** Notes that people keep to themselves. */
@ApiContract(title = "Owned notes")
@Path("/owned/notes")
@Authenticated
@Owned
public interface NotesApi {

    /** A note. */
    record Note(@NotBlank String text) {}

    /** There is no such note. */
    @Problem(status = 404, type = "note-not-found", title = "Note not found")
    final class NoteNotFound extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoteNotFound(UUID id) {
            super("There is no note " + id);
        }
    }

    @GET
    @Path("/{id}")
    Note find(@PathParam("id") UUID id) throws NoteNotFound;

    @POST
    @Path("/{id}/lines")
    @Idempotent(mode = IdempotencyMode.AT_MOST_ONCE)
    Note append(@PathParam("id") UUID id, @NotNull Note line);

    @DELETE
    @Path("/{id}")
    CompletionStage<Void> remove(@PathParam("id") UUID id);

    /** Empty the cabinet, which is left to other times. */
    @DELETE
    @DenyAll
    void clear();
}
