package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Optional;

@ApiContract(title = "Parts")
@Path("/parts")
@PermitAll
public interface PartApi {
    @POST
    PartBean add(@NotNull PartBean part);

    @GET
    Map<String, Part> all();

    @GET
    @Path("/latest")
    Optional<Part> latest();

    @PUT
    void clear();
}
