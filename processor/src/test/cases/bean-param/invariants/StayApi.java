package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** What must be true of parameters together stands on the object that groups them. */
@ApiContract(title = "Stays")
@Path("/stays")
@PermitAll
public interface StayApi {
    /** List stays. */
    @GET
    List<String> list(@Valid @BeanParam Nights nights, @QueryParam("hotel") String hotel);

    /** Search for rooms. */
    @GET
    @Path("/rooms")
    List<String> rooms(@Valid @BeanParam Party party);
}
