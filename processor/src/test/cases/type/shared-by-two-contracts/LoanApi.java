package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@ApiContract(title = "Loans")
@Path("/loans")
@PermitAll
public interface LoanApi {
    @POST
    void lend(@NotNull Book book);
}
