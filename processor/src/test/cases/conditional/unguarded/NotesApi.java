package example;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.EntityVersion;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;

/** Whoever deletes a note may delete one that somebody else has just written. */
@ApiContract(title = "Notes")
@Path("/notes")
@Authenticated
public interface NotesApi {
    @GET
    @Path("/{id}")
    Note read(@PathParam("id") String id);

    @DELETE
    @Path("/{id}")
    void remove(@PathParam("id") String id);

    @GET
    List<Folder> folders();

    record Note(@NotNull String text, @EntityVersion int version) {}

    record Folder(@NotNull String name, @EntityVersion int version) {}
}
