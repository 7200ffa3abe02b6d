package dev.signet.example.limits;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.Cached;
import dev.signet.annotations.Idempotent;
import dev.signet.annotations.NonBlocking;
import dev.signet.annotations.RateLimited;
import dev.signet.annotations.RateLimited.By;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.concurrent.CompletionStage;

/** What may be asked three times a minute, unless it says something else. */
@ApiContract(title = "Limited")
@Path("/limited")
@Authenticated
@RateLimited(limit = 3, per = "PT1M")
public interface LimitedApi {

    /** A line. */
    record Line(@NotBlank String text) {}

    @GET
    @Path("/mine")
    @Cached(maxAge = "PT1M")
    Line mine();

    /** Shares its quota with the one above. */
    @GET
    @Path("/ours")
    @PermitAll
    Line ours();

    @POST
    @Path("/lines")
    @RolesAllowed("writer")
    @Idempotent
    @RateLimited(name = "burst", limit = 2, per = "PT1S")
    @RateLimited(name = "daily", limit = 4, per = "P1D", by = By.ADDRESS)
    Line add(@NotNull Line line);

    @PUT
    @Path("/lines")
    @NonBlocking
    @RateLimited(name = "replace", limit = 1, per = "PT10S")
    CompletionStage<Line> replace(@NotNull Line line);

    @DELETE
    @Path("/lines")
    @DenyAll
    void clear();
}
