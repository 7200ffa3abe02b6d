package acme;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Naming;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

@ApiContract(title = "Payments", naming = Naming.SNAKE_CASE)
@Path("/payments")
@PermitAll
public interface PaymentApi {
    /** How somebody pays. */
    sealed interface Payment permits Card, Transfer, Voucher {}

    /** By card. */
    record Card(@NotNull @Pattern(regexp = "[0-9]{16}") String number) implements Payment {}

    sealed interface Transfer extends Payment permits BankTransfer, Cheque {}

    record BankTransfer(@NotNull String iban) implements Transfer {}

    record Cheque(String kind, Payment deposit) implements Transfer {}

    @JsonTypeName("gift")
    final class Voucher implements Payment {
        private String code;

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@type")
    sealed interface Event permits Opened, Closed {}

    record Opened(long at) implements Event {}

    record Closed() implements Event {}

    record Order(@NotNull Payment payment, List<Payment> more) {}

    @POST
    Payment pay(@NotNull Order order);

    @POST
    @Path("/cards")
    Card add(@NotNull Card card);

    @GET
    @Path("/events")
    List<Event> events();
}
