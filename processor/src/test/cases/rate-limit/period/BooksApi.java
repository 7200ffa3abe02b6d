package example;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.RateLimited;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@ApiContract(title = "Books")
@Path("/books")
@Authenticated
@RateLimited(limit = 1, per = "1m")
public interface BooksApi {
    @GET
    String all();

    @GET
    @Path("/count")
    String count();

    @GET
    @Path("/half")
    @RateLimited(limit = 1, per = "PT0.5S")
    String half();

    @GET
    @Path("/century")
    @RateLimited(limit = 1, per = "P36500D")
    String century();
}
