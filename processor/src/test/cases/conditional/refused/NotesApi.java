package example;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.EntityVersion;
import dev.signet.annotations.Precondition;
import dev.signet.annotations.RequireIfMatch;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@ApiContract(title = "Notes")
@Path("/notes/{id}")
@Authenticated
public interface NotesApi {
    @GET
    @RequireIfMatch
    Twice read(@PathParam("id") String id);

    @GET
    @Path("/title")
    Unsure title(@PathParam("id") String id, @Context Precondition precondition);

    @PUT
    @RequireIfMatch
    Rough write(@PathParam("id") String id);

    record Twice(@EntityVersion long number, @NotNull @EntityVersion Instant changed) {}

    record Unsure(@EntityVersion @Nullable String etag) {}

    record Rough(@EntityVersion double weight) {}

}
