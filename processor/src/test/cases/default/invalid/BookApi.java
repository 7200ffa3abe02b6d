package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Naming;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApiContract(title = "Books", naming = Naming.SNAKE_CASE)
@Path("/books")
@PermitAll
public interface BookApi {
    enum Order {
        BY_TITLE,
        BY_AUTHOR
    }

    @GET
    List<String> list(
            @QueryParam("limit") @DefaultValue("ten") int limit,
            @QueryParam("page") @DefaultValue("0") @Min(1) int page,
            @QueryParam("order") @DefaultValue("by_year") Order order,
            @QueryParam("in_print") @DefaultValue("yes") boolean inPrint,
            @QueryParam("shelf") @DefaultValue("7") UUID shelf,
            @QueryParam("since") @DefaultValue("yesterday") LocalDate since,
            @QueryParam("at") @DefaultValue("2026-11-21T10:00:00") Instant at,
            @QueryParam("genre") @DefaultValue("") @NotBlank String genre,
            @HeaderParam("Language") @DefaultValue("german") @Pattern(regexp = "[a-z]{2}") String language);
}
