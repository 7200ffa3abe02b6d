package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

@ApiContract(title = "Photos")
@Path("/photos")
@RolesAllowed("member")
public interface PhotoApi {
    @POST
    void withoutMediaType(@FormParam("photo") EntityPart photo);

    @POST
    @Path("/urlencoded")
    @Consumes("application/x-www-form-urlencoded")
    void urlencoded(@FormParam("photos") List<InputStream> photos);

    @GET
    void inQuery(@QueryParam("photo") InputStream photo);

    @POST
    @Path("/all")
    @Consumes("multipart/form-data")
    void all(List<EntityPart> parts);

    @PUT
    @Consumes("multipart/form-data")
    void wrong(
            @FormParam("set") Set<InputStream> set,
            @FormParam("default") @DefaultValue("none") InputStream byDefault);
}
