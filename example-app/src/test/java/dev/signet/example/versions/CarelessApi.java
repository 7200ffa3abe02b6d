package dev.signet.example.versions;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Precondition;
import dev.signet.annotations.RequireIfMatch;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;

/** What a bean does that forgets to ask. Its own tests would fail for it, so that it has none. */
@ApiContract(title = "Careless")
@Path("/versions/careless")
@PermitAll
public interface CarelessApi {
    @DELETE
    @Path("/{id}")
    @RequireIfMatch
    @SuppressWarnings("signet:entity-version-missing")
    void forget(@PathParam("id") String id, @Context Precondition precondition);
}
