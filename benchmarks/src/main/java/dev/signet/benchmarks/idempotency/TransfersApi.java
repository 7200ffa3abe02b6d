package dev.signet.benchmarks.idempotency;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.IdempotencyMode;
import dev.signet.annotations.Idempotent;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** The same operation without keys, and with them in two modes. */
@ApiContract(title = "Transfers")
@Path("/transfers")
@Authenticated
public interface TransfersApi {

    @POST
    @Path("/plain")
    Transfer plain(Transfer transfer);

    @POST
    @Path("/transactional")
    @Idempotent(mode = IdempotencyMode.TRANSACTIONAL)
    Transfer transactional(Transfer transfer);

    @POST
    @Path("/leased")
    @Idempotent
    Transfer leased(Transfer transfer);
}
