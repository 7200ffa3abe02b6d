package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.Created;
import dev.signet.annotations.Idempotent;
import dev.signet.annotations.Member;
import dev.signet.annotations.Problem;
import dev.signet.annotations.Sensitive;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.reactivestreams.Publisher;

/** Cards to pay with. */
@ApiContract(title = "Cards")
@Path("/cards")
@Authenticated
public interface CardApi {
    /** A card as it is told. */
    record Card(@NotNull UUID id, Holder holder) {}

    /** Whose it is. */
    record Holder(@Sensitive String name) {}

    /** A card as it is given. */
    record NewCard(@Sensitive @NotBlank String number, Pin pin, String label) {}

    /** What only its owner knows. */
    class Pin {
        private String digits;

        @Sensitive
        public String getDigits() {
            return digits;
        }

        public void setDigits(String digits) {
            this.digits = digits;
        }
    }

    @POST
    @Created("/cards/{id}")
    @Idempotent
    Card add(@NotNull NewCard card);

    @POST
    @Path("/label")
    @Idempotent
    void label(@FormParam("label") String label);

    @POST
    @Path("/lock")
    @Idempotent
    void lock(@HeaderParam("Card-Secret") @Sensitive String secret);

    @PUT
    @Path("/secret")
    void secret(@Sensitive @NotNull String secret);

    @GET
    List<Card> list(@CookieParam("pin") @Sensitive Optional<String> pin);

    /** What a card was used for, as it comes in. */
    @GET
    @Path("/uses")
    Publisher<Card> uses();

    /** What to tell the bank by telephone. */
    @GET
    @Path("/password")
    @Sensitive
    String password() throws NoPassword;

    /** There is none. */
    @Problem(status = 404, type = "no-password", title = "No password")
    final class NoPassword extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Member
        public int tries() {
            return 3;
        }
    }
}
