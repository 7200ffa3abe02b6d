package acme;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Member;
import dev.signet.annotations.Problem;
import dev.signet.annotations.Sensitive;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;

@ApiContract(title = "Cards")
@Path("/cards")
@PermitAll
public interface CardApi {
    record CardNumber(@JsonValue @Sensitive String digits) {}

    @Problem(status = 404, type = "no-card", title = "No card")
    final class NoCard extends RuntimeException {
        @Member
        @Sensitive
        public String number() {
            return "";
        }
    }

    @GET
    String find(@HeaderParam("Card") CardNumber number) throws NoCard;

    @DELETE
    @Sensitive
    void clear();
}
