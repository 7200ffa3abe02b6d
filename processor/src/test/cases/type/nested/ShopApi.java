package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;

@ApiContract(title = "Shop")
@Path("/orders")
@PermitAll
public interface ShopApi {
    /** An order. */
    record Order(@NotEmpty List<Line> lines, Address address, Optional<Address> billing) {
        /** A line of an order. */
        public record Line(@NotBlank String item, @Min(1) int count, Colour colour) {}
    }

    record Address(@NotBlank String street, List<String> notes) {}

    enum Colour {
        RED,
        GREEN
    }

    @POST
    Order place(@NotNull Order order);
}
