package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.CommaSeparated;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lists, sets and arrays, wherever one may stand. */
@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    /** Each element in a value of its own. */
    @GET
    @Path("/repeated")
    List<String> repeated(
            @QueryParam("genre") @Size(max = 3) Set<@NotBlank String> genres,
            @QueryParam("shelf") @NotEmpty Collection<Shelf> shelves,
            @QueryParam("id") UUID[] ids,
            @QueryParam("year") @DefaultValue("2026") int[] years,
            @QueryParam("price") double[] prices);

    /** All elements in one value. */
    @GET
    @Path("/separated/{ids}")
    List<String> separated(
            @PathParam("ids") @CommaSeparated @Size(max = 10) List<@Max(999) Integer> ids,
            @QueryParam("genre") @CommaSeparated @DefaultValue("novel,poem") Set<@Size(max = 20) String> genres,
            @HeaderParam("X-Shelf") Set<Shelf> shelves,
            @HeaderParam("X-Year") @CommaSeparated long[] years);

    enum Shelf {
        LOW,
        HIGH
    }
}
