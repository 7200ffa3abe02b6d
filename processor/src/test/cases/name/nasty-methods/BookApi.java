package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.Idempotent;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    String find();

    @GET
    @Path("/a")
    String answerFind();

    @GET
    @Path("/b")
    String toString();

    @GET
    @Path("/c")
    int hashCode();

    @POST
    @Path("/d")
    String api(@QueryParam("x") @Min(1) int x);

    @POST
    @Path("/e")
    @Authenticated
    @Idempotent
    String guard(@QueryParam("x") @Min(1) int x);
}
