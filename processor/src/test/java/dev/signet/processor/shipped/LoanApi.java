package dev.signet.processor.shipped;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.Idempotent;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;

/** A contract that cases meet as a class file only, with something that its source was warned of. */
@ApiContract(title = "Loans")
@Path("/loans/{id}")
@Authenticated
public interface LoanApi {
    @PUT
    @Idempotent
    void lend(@PathParam("id") UUID id);
}
