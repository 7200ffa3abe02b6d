package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Created;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.File;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApiContract(title = "Photos")
@Path("/photos")
@PermitAll
public interface PhotoApi {
    /** A photo as it was taken. */
    @GET
    @Path("/{id}")
    @Produces("image/jpeg")
    Optional<InputStream> find(@PathParam("id") String id);

    @GET
    @Path("/{id}/original")
    @Produces({"image/tiff", "image/jpeg"})
    File original(@PathParam("id") String id);

    @GET
    @Path("/{id}/thumbnail")
    @Produces({"image/webp", "image/png;q=0.5"})
    byte[] thumbnail(@PathParam("id") String id);

    /** Whatever it is. */
    @PUT
    @Path("/{id}")
    void replace(@PathParam("id") String id, InputStream photo);

    @POST
    @Consumes("image/*")
    @Produces("image/png")
    @Created("/photos/{id}")
    @Path("/{id}/copies")
    byte[] add(@PathParam("id") String id, byte[] image);

    @POST
    @Path("/{id}/notes")
    @Consumes("*/*")
    void annotate(@PathParam("id") String id, Optional<InputStream> note);

    @POST
    @Path("/{id}/marks")
    @Consumes("image/png")
    void mark(@PathParam("id") String id, @Nullable InputStream mark, @jakarta.ws.rs.QueryParam("body") String body);
}
