package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@ApiContract(title = "Sign-ups")
@Path("/sign-ups")
@PermitAll
public interface SignUpApi {
    @GET
    String find(@FormParam("email") String email);

    @POST
    void both(@FormParam("email") String email, String body);
}
