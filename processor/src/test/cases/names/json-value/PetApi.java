package acme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@ApiContract(title = "Pets")
@Path("/pets")
@PermitAll
public interface PetApi {
    enum State {
        AVAILABLE(1, String.valueOf("available")),
        SOLD(2, ("sold-out"));

        private final int number;
        private String value;

        State(int number, String text) {
            this.number = number;
            value = text;
        }

        public String value() {
            return value;
        }

        @Override
        @JsonValue
        public String toString() {
            return String.valueOf(value);
        }

        @JsonCreator
        public static State fromValue(String text) {
            return valueOf(text);
        }
    }

    record Pet(State state) {}

    @POST
    void add(Pet pet);

    @GET
    State find(@QueryParam("state") State state);
}
