package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@ApiContract(title = "Transfers")
@Path("/transfers")
@PermitAll
public interface TransferApi {
    @POST
    void send(@NotNull Transfer transfer);

    @GET
    long count(@QueryParam("from") @Iban String from);
}
