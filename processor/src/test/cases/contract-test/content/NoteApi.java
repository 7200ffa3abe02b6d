package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import java.util.concurrent.CompletionStage;
import org.reactivestreams.Publisher;

@ApiContract(title = "Notes")
@Path("/notes")
@PermitAll
public interface NoteApi {
    record Note(@NotNull String text) {}

    @PUT
    @Consumes("text/plain")
    @Produces("text/csv")
    String rename(@Size(max = 20) String title);

    @POST
    @Path("/scans")
    @Consumes("image/*")
    CompletionStage<Note> scan(InputStream scan);

    @POST
    @Consumes("application/vnd.acme.note+json")
    void add(Note note);

    @POST
    @Path("/forms")
    void fill(@FormParam("name") @NotNull @Size(min = 1) String name, @FormParam("age") Integer age);

    @GET
    @Produces({"application/json", "text/event-stream"})
    Publisher<Note> list();

    @GET
    @Path("/cover")
    @Produces("image/png")
    byte[] cover();
}
