package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotEmpty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.InputStream;

@ApiContract(title = "Photos")
@Path("/photos")
@RolesAllowed("member")
@Consumes("multipart/form-data")
public interface PhotoApi {
    @POST
    @Path("/once")
    @Idempotent
    void once(@FormParam("photo") InputStream photo);

    @POST
    @Path("/both")
    @Consumes({"multipart/form-data", "application/json"})
    void both(@FormParam("photo") InputStream photo, String caption);

    @GET
    String find(@FormParam("photo") InputStream photo);

    @PUT
    void wrong(@FormParam("empty") @NotEmpty InputStream empty, @FormParam("empty") byte[] same);
}
