package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.List;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @POST
    void add(
            @QueryParam("price") @DecimalMin("a dime") @DecimalMax("1e9999999") BigDecimal price,
            @QueryParam("title") @Size(min = -1) String title,
            @QueryParam("pages") @Digits(integer = 3, fraction = -2) BigDecimal pages,
            @QueryParam("copies") @Positive @DecimalMax(value = "1", inclusive = false) int copies,
            Book book);

    record Book(@NotNull @Null String id, @Null long number, List<@Null String> none) {}
}
