package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.OptionalInt;

@ApiContract(title = "Parcels")
@Path("/parcels")
@PermitAll
public interface ParcelApi {
    @POST
    Parcel send(@NotNull Parcel parcel);

    @GET
    List<Parcel> list(
            @QueryParam("limit") @Max(100) OptionalInt limit,
            @QueryParam("price") @Min(1) @DefaultValue("1.50") String price,
            @QueryParam("key") @Size(max = 16) @DefaultValue("AAAA") byte[] key);

    @GET
    @Path("/last")
    @Min(1)
    String last();
}
