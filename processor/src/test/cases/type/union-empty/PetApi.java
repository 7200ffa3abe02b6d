package acme;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@ApiContract(title = "Pets")
@Path("/pets")
@PermitAll
public interface PetApi {
    @GET
    Pet find();

    @JsonSubTypes({})
    interface Pet {}
}
