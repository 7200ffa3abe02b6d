package example;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.RateLimited;
import jakarta.annotation.security.DenyAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@ApiContract(title = "Books")
@Path("/books")
@Authenticated
@RateLimited(limit = 1000, per = "PT1H")
public interface BooksApi {
    @GET
    @RateLimited(limit = 10, per = "PT1S")
    String all();

    @DELETE
    @DenyAll
    void clear();
}
