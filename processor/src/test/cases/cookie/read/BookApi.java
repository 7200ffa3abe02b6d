package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Cookies, of which each is one value. */
@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    /**
     * List books.
     *
     * @param shelf the shelf that was looked at last
     * @param limit how many at the most
     */
    @GET
    List<String> list(
            @CookieParam("shelf") @NotNull @Size(max = 20) String shelf,
            @CookieParam("limit") @DefaultValue("20") @Max(100) int limit,
            @CookieParam("visitor") Optional<UUID> visitor);
}
