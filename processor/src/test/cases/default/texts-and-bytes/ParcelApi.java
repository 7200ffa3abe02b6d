package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@ApiContract(title = "Parcels")
@Path("/parcels")
@PermitAll
public interface ParcelApi {
    @GET
    String last(
            @QueryParam("price") @Min(2) @DefaultValue("1.50") String price,
            @QueryParam("word") @Max(2) @DefaultValue("two") String word,
            @QueryParam("key") @Size(max = 2) @DefaultValue("AAAA") byte[] key,
            @QueryParam("other") @Size(max = 3) @DefaultValue("AAAA") byte[] other);
}
