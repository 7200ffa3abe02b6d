package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

@ApiContract(title = "Photos")
@Path("/photos")
@RolesAllowed("member")
@Consumes(MediaType.MULTIPART_FORM_DATA)
public interface PhotoApi {
    /**
     * Adds a photo.
     *
     * @param photo as it was taken
     */
    @POST
    @Path("/{album}")
    String add(
            @PathParam("album") String album,
            @FormParam("title") @NotNull @Size(min = 1, max = 40) String title,
            @FormParam("stars") @DefaultValue("3") @Max(5) int stars,
            @FormParam("tags") List<Topic> tags,
            @FormParam("photo") @NotNull InputStream photo,
            @FormParam("thumbnail") Optional<byte[]> thumbnail);

    @PUT
    CompletionStage<Integer> addAll(
            @FormParam("body") @Size(min = 1, max = 9) List<EntityPart> body,
            @FormParam("covers") byte[][] covers,
            @FormParam("raws") InputStream[] raws,
            @FormParam("index") EntityPart index);

    /** A form without files may come in parts, too. */
    @POST
    void rate(@FormParam("stars") int stars);

    @POST
    @Path("/grouped")
    void grouped(@BeanParam Upload upload);

    record Upload(@FormParam("name") String name, @FormParam("file") Optional<EntityPart> file) {}

    enum Topic {
        JAVA,
        HTTP
    }
}
