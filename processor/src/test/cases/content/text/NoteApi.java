package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.OffsetDateTime;
import java.util.Optional;

@ApiContract(title = "Notes")
@Path("/notes")
@PermitAll
@Consumes("text/plain")
@Produces("text/plain")
public interface NoteApi {
    @PUT
    @Path("/title")
    String rename(@NotBlank String title);

    @PUT
    @Path("/rank")
    int rank(@Max(10) int rank);

    @PUT
    @Path("/mood")
    Optional<Mood> feel(Optional<Mood> mood);

    @GET
    @Path("/changed")
    OffsetDateTime changed();

    @GET
    @Path("/page")
    @Produces("text/html")
    String page();

    /** A client may ask for either. */
    @PUT
    @Path("/footer")
    @Consumes({"application/json", "text/plain"})
    @Produces({"application/json", "text/plain; charset=UTF-8"})
    String sign(String type);
}
