package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

@ApiContract(title = "Parcels")
@Path("/parcels")
@PermitAll
public interface ParcelApi {
    @POST
    void send(@NotNull Parcel parcel);

    @GET
    List<Parcel> list(@QueryParam("to") @PostalCode String to, @QueryParam("age") @Grown Integer age);
}
