package dev.signet.example.stored;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.EntityVersion;
import dev.signet.annotations.Idempotent;
import dev.signet.annotations.Precondition;
import dev.signet.annotations.RequireIfMatch;
import dev.signet.annotations.Stored;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Settings by their names, which clients choose. */
@ApiContract(title = "Stored settings")
@Path("/stored")
@PermitAll
public interface SettingsApi {
    @GET
    @Path("/settings/{name}")
    Optional<Setting> read(@PathParam("name") @Size(max = 40) String name);

    /** @return The setting as it is now. */
    @PUT
    @Path("/settings/{name}")
    @RequireIfMatch
    Stored<Setting> write(
            @PathParam("name") @Size(max = 40) String name, @Context Precondition precondition, Value value);

    /** A retry is told what the first request was. */
    @PUT
    @Path("/drafts/{name}")
    @RolesAllowed("writer")
    @Idempotent
    @SuppressWarnings("signet:idempotent-redundant")
    CompletionStage<Stored<Setting>> draft(
            @PathParam("name") @Size(max = 40) String name, @Context Precondition precondition, Value value);

    @PUT
    @Path("/marks/{name}")
    Stored<Void> mark(@PathParam("name") @Size(max = 40) String name);

    @PUT
    @Path("/texts/{name}")
    @Consumes("text/plain")
    @Produces({"text/plain", "application/json"})
    Stored<@Size(max = 40) String> text(@PathParam("name") @Size(max = 40) String name, @Size(max = 40) String text);

    record Value(@NotNull @Size(max = 40) String value) {}

    /** A setting. */
    record Setting(String value, @EntityVersion long version) {}
}
