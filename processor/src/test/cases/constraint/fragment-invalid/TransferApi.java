package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@ApiContract(title = "Transfers")
@Path("/transfers")
@PermitAll
public interface TransferApi {
    @GET
    long count(@QueryParam("from") @Iban String from);
}
