package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Every scalar in a parameter. */
@ApiContract(title = "Samples")
@Path("/samples/{id}/{row}")
@PermitAll
public interface SampleApi {
    @GET
    String find(
            @PathParam("id") UUID id,
            @PathParam("row") short row,
            @QueryParam("sealed") boolean sealed,
            @QueryParam("column") int column,
            @QueryParam("grains") @DefaultValue("100") long grains,
            @QueryParam("weight") float weight,
            @QueryParam("density") @DefaultValue("1.5") double density,
            @QueryParam("labelled") Boolean labelled,
            @QueryParam("shelf") Short shelf,
            @QueryParam("room") @NotNull Integer room,
            @QueryParam("building") Long building,
            @QueryParam("acidity") Float acidity,
            @QueryParam("salinity") Double salinity,
            @QueryParam("label") @NotNull String label,
            @QueryParam("price") BigDecimal price,
            @QueryParam("atoms") BigInteger atoms,
            @QueryParam("taken_at") @DefaultValue("2026-01-31T12:00:00Z") Instant takenAt,
            @QueryParam("expires") LocalDate expires,
            @HeaderParam("Arrived-At") OffsetDateTime arrivedAt);
}
