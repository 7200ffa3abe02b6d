package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Every scalar in a body and in an answer. */
@ApiContract(title = "Samples")
@Path("/samples")
@PermitAll
public interface SampleApi {
    /** Keep a sample. */
    @POST
    Sample keep(Sample sample);
}
