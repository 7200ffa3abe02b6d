package dev.signet.example.content;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Created;
import dev.signet.annotations.Idempotent;
import dev.signet.annotations.Member;
import dev.signet.annotations.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** Content of every kind. */
@ApiContract(title = "Content")
@Path("/content")
@PermitAll
public interface ContentApi {
    @POST
    @Path("/text")
    @Consumes("text/plain")
    @Produces("text/plain")
    String text(@Size(max = 20) String text);

    @GET
    @Path("/count")
    @Produces("text/plain")
    int count();

    @POST
    @Path("/bytes")
    @Consumes({"image/png", "image/*"})
    @Produces("image/png")
    byte[] bytes(byte[] image);

    @POST
    @Path("/stream")
    @Produces({"application/octet-stream"})
    InputStream stream(InputStream content);

    @GET
    @Path("/stream/{size}")
    @Produces({"application/octet-stream", "image/png;q=0.5"})
    Optional<InputStream> read(@PathParam("size") int size);

    @POST
    @Path("/forms")
    @Consumes("application/x-www-form-urlencoded")
    Note form(
            @FormParam("title") @NotBlank @Size(max = 20) String title,
            @FormParam("seats") @DefaultValue("1") @Max(9) int seats,
            @FormParam("topic") @Size(max = 3) List<@Size(max = 5) String> topics,
            @FormParam("comment") @Nullable String comment);

    @GET
    @Path("/later/{outcome}")
    CompletionStage<Note> later(@PathParam("outcome") String outcome) throws Banned;

    @POST
    @Path("/later")
    @Created("/content/later/{title}")
    @Idempotent
    @RolesAllowed("support")
    CompletableFuture<Note> add(Note note) throws Banned;

    @DELETE
    @Path("/later/{outcome}")
    CompletionStage<@Nullable Void> remove(@PathParam("outcome") String outcome) throws Banned;

    @GET
    @Path("/items")
    Publisher<Note> items(@QueryParam("count") @DefaultValue("3") @Max(1000) int count) throws Banned;

    @GET
    @Path("/events")
    @Produces("text/event-stream")
    Flow.Publisher<Note> events();

    @GET
    @Path("/either")
    @Produces({"application/json", "text/event-stream"})
    Publisher<String> either();

    @GET
    @Path("/notes")
    @Produces({"application/json", "application/problem+json"})
    Note note();

    @GET
    @Path("/title")
    @Produces({"application/json", "text/plain"})
    String title();

    @PUT
    @Path("/title")
    @Consumes({"application/json", "text/plain"})
    @Produces("text/plain")
    String retitle(String title);

    record Note(@Size(max = 60) String title, @Nullable List<String> topics) {}

    @Problem(status = 422, type = "banned", title = "Banned")
    final class Banned extends Exception {
        private static final long serialVersionUID = 1L;

        private final String outcome;

        public Banned(String outcome) {
            super("Banned: " + outcome);
            this.outcome = outcome;
        }

        @Member
        public String outcome() {
            return outcome;
        }
    }
}
