package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@ApiContract(title = "Samples")
@Path("/samples")
@PermitAll
public interface SampleApi {
    @POST
    Sample keep(@NotNull Sample sample);
}
