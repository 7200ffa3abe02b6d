package acme;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Locale;

@ApiContract(title = "Pets")
@Path("/pets")
@PermitAll
public interface PetApi {
    enum State {
        AVAILABLE,
        SOLD;

        @JsonValue
        public String value() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @GET
    State find();
}
