package dev.signet.example.closed;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Created;
import dev.signet.annotations.Member;
import dev.signet.annotations.Problem;
import dev.signet.annotations.Stored;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.reactivestreams.Publisher;

/** Answers of every kind, which its service breaks. */
@ApiContract(title = "Closed")
@Path("/closed")
@PermitAll
public interface ClosedApi {
    @GET
    @Path("/one")
    Thing one() throws Refused;

    @GET
    @Path("/list")
    List<Thing> list();

    @GET
    @Path("/optional")
    Optional<Thing> optional();

    @GET
    @Path("/text")
    @Produces("text/plain")
    @Size(max = 5)
    String text();

    @GET
    @Path("/bytes")
    @Produces("image/png")
    byte[] bytes();

    @GET
    @Path("/later")
    CompletionStage<Thing> later() throws Refused;

    @GET
    @Path("/items")
    Publisher<Thing> items() throws Refused;

    @POST
    @Path("/made")
    @Created("/closed/{id}")
    Thing make();

    @PUT
    @Path("/content")
    @Consumes("application/octet-stream")
    void store(InputStream content);

    @PUT
    @Path("/stored")
    Stored<Thing> put();

    @PUT
    @Path("/stored/later")
    CompletionStage<Stored<Void>> putLater();

    @DELETE
    @Path("/one")
    void remove() throws Refused;

    record Thing(@NotNull @Size(max = 5) String id) {}

    /** Refuses with a member and a message that are what a test says. */
    @Problem(status = 409, type = "refused", title = "Refused")
    class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Supplier<String> member;
        private final transient Supplier<String> message;

        Refused(Supplier<String> member, Supplier<String> message) {
            this.member = member;
            this.message = message;
        }

        @Member
        public String reason() {
            return member.get();
        }

        @Override
        public String getMessage() {
            return message.get();
        }
    }

    /** Is a problem of another status, which no operation declares. */
    @SuppressWarnings("signet:problem-unused")
    @Problem(status = 418, type = "refused-otherwise", title = "Refused otherwise")
    final class RefusedOtherwise extends Refused {
        private static final long serialVersionUID = 1L;

        RefusedOtherwise() {
            super(() -> "tea", () -> "No coffee");
        }
    }
}
