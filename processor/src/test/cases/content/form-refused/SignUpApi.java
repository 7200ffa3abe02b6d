package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;

@ApiContract(title = "Sign-ups")
@Path("/sign-ups")
@PermitAll
@Consumes("application/json")
public interface SignUpApi {
    @POST
    void signUp(@FormParam("email") String email);

    @POST
    @Path("/photos")
    @Consumes("multipart/form-data")
    void upload(@FormParam("name") String name, @FormParam("photo") InputStream photo);

    @GET
    @Consumes("application/x-www-form-urlencoded")
    String find(@FormParam("email") String email);

    @POST
    @Path("/both")
    @Consumes("application/x-www-form-urlencoded")
    void both(@FormParam("email") String email, String body);
}
