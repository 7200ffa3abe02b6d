package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;

@ApiContract(title = "Sign-ups")
@Path("/sign-ups")
@RolesAllowed("member")
public interface SignUpApi {
    /**
     * Signs somebody up.
     *
     * @param email where to write to
     */
    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    void signUp(
            @QueryParam("from") String from,
            @FormParam("email") @NotNull @Email String email,
            @FormParam("seats") @DefaultValue("1") @Max(9) int seats,
            @FormParam("topics") @Size(max = 3) List<Topic> topics);

    @PUT
    void change(@FormParam("body") Optional<String> body);

    enum Topic {
        JAVA,
        HTTP
    }
}
