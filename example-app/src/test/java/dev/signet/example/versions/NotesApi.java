package dev.signet.example.versions;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Cached;
import dev.signet.annotations.Created;
import dev.signet.annotations.Idempotent;
import dev.signet.annotations.Precondition;
import dev.signet.annotations.RequireIfMatch;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Notes. */
@ApiContract(title = "Versioned notes")
@Path("/versions")
@PermitAll
public interface NotesApi {
    @GET
    @Path("/notes/{id}")
    @Produces({"application/json", "application/vnd.example.note+json"})
    Optional<Note> read(@PathParam("id") String id);

    @PUT
    @Path("/notes/{id}")
    @Created("/versions/notes/{id}")
    Note write(@PathParam("id") String id, @Context Precondition precondition, Text text);

    @PATCH
    @Path("/notes/{id}")
    @RolesAllowed("writer")
    @RequireIfMatch
    @Idempotent
    CompletionStage<Note> append(@PathParam("id") String id, @Context Precondition precondition, Text text);

    @GET
    @Path("/hot")
    @Cached(maxAge = "PT1M", shared = true, mustRevalidate = true)
    List<String> hot();

    record Text(@Size(max = 5000) String text) {}
}
