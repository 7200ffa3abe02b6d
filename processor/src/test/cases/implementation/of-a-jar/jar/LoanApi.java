package shop;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;

@ApiContract(title = "Loans")
@PermitAll
public interface LoanApi {
    @GET
    int count(@QueryParam("of") String of);
}
