package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.Idempotent;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@ApiContract(title = "Books")
@Path("/books")
@Authenticated
public interface BookApi {
    @POST
    @Idempotent
    void lendIt();

    @POST
    @Path("/again")
    @Idempotent
    void lend_IT();

    @POST
    @Path("/answers")
    void answerLendIt();
}
