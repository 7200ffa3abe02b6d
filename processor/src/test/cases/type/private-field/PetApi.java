package acme;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@ApiContract(title = "Pets")
@Path("/pets")
@PermitAll
public interface PetApi {
    class Pet {
        @JsonProperty("id")
        private String id;

        private String unseen;
        public String name;
    }

    @GET
    Pet find();
}
