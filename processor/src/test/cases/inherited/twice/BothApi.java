package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;

@ApiContract(title = "Both")
@PermitAll
public interface BothApi extends One, Other {
    @Override
    String name();

    @GET
    int size();
}
