package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@ApiContract(title = "Pets")
@Path("/pets")
@PermitAll
public interface PetApi {
    @POST
    Pet add(Pet pet);

    @GET
    Owner owner();

    @POST
    @Path("/owners")
    void own(Owner owner);
}
