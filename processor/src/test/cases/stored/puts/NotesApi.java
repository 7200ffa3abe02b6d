package example;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.EntityVersion;
import dev.signet.annotations.Idempotent;
import dev.signet.annotations.Owned;
import dev.signet.annotations.Precondition;
import dev.signet.annotations.RequireIfMatch;
import dev.signet.annotations.Stored;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Notes, which whoever knows their place may write. */
@ApiContract(title = "Notes")
@Path("/notes/{id}")
@RolesAllowed("writer")
public interface NotesApi {
    @GET
    Optional<Note> read(@PathParam("id") String id);

    /**
     * Writes a note.
     *
     * @return The note as it is now.
     */
    @PUT
    @RequireIfMatch
    Stored<Note> write(@PathParam("id") String id, @Context Precondition precondition, Text text);

    /** Marks a note. Who asks under a condition is heard, and nobody has to. */
    @PUT
    @Path("/mark")
    Stored<Void> mark(@PathParam("id") String id, @Context Precondition precondition);

    /** Is answered later, and a retry as the first time. */
    @PUT
    @Path("/draft")
    @Idempotent
    @SuppressWarnings("signet:idempotent-redundant")
    CompletionStage<Stored<Note>> draft(@PathParam("id") String id, Text text);

    @PUT
    @Path("/seen")
    @Owned
    CompletionStage<Stored<@Nullable Void>> see(@PathParam("id") String id);

    @PUT
    @Path("/tags")
    Stored<@Size(max = 9) List<@Size(max = 20) String>> tag(@PathParam("id") String id, List<String> tags);

    @PUT
    @Path("/stars")
    Stored<Integer> rate(@PathParam("id") String id, int stored);

    @PUT
    @Path("/title")
    @Consumes("text/plain")
    @Produces({"text/plain", "application/json"})
    Stored<@Size(max = 100) String> title(@PathParam("id") String id, String title);

    @PUT
    @Path("/image")
    @Consumes("image/png")
    @Produces("image/png")
    Stored<InputStream> draw(@PathParam("id") String id, InputStream image);

    record Text(@Size(max = 5000) String text) {}

    /** A note. */
    record Note(String text, @EntityVersion int version) {}
}
