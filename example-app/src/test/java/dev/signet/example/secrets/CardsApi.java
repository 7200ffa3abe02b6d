package dev.signet.example.secrets;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.Created;
import dev.signet.annotations.Idempotent;
import dev.signet.annotations.Member;
import dev.signet.annotations.Problem;
import dev.signet.annotations.Sensitive;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.reactivestreams.Publisher;

/** Cards to pay with. Their implementation is as talkative as can be. */
@ApiContract(title = "Cards")
@Path("/cards")
@Authenticated
public interface CardsApi {
    /** A card as it is given. */
    record NewCard(
            @Sensitive @NotNull @KnownCard @Size(max = 32) String number,
            @NotNull @Size(max = 16) String label) {}

    /** A card as it is told. */
    record Card(@NotNull UUID id, @Sensitive @Size(max = 32) String number) {}

    /** What only the owner of a card knows. */
    record Pin(@Sensitive @NotNull @Size(max = 8) String digits) {
        public Pin {
            if (!digits.matches("\\d{4}")) {
                throw new IllegalArgumentException(digits + " is no pin");
            }
        }
    }

    /** The bank does not take it. */
    @Problem(status = 422, type = "card-refused", title = "Card refused")
    final class CardRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        CardRefused(String number) {
            super("The bank refuses " + number);
        }

        @Member
        public String reason() {
            return "expired";
        }
    }

    @POST
    @Created("/cards/{id}")
    @Idempotent
    Card add(@NotNull NewCard card) throws CardRefused;

    @PUT
    @Path("/pin")
    void pin(@NotNull Pin pin);

    @PUT
    @Path("/lock")
    void lock(@HeaderParam("Card-Secret") @Sensitive @NotNull @Pattern(regexp = "\\d{4}") String secret);

    /** Every use of a card, as a bank tells them. */
    @GET
    @Path("/uses")
    Publisher<Card> uses(@HeaderParam("Bank") Optional<String> bank);
}
