package example;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.RateLimited;
import dev.signet.annotations.RateLimited.By;
import jakarta.annotation.security.DenyAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@ApiContract(title = "Books")
@Path("/books")
@Authenticated
@RateLimited(name = "täglich", limit = 1000, per = "P1D")
public interface BooksApi {
    @GET
    String all();

    @GET
    @Path("/count")
    String count();

    @DELETE
    @DenyAll
    @RateLimited(limit = 1, per = "PT1S")
    void clear();

    @GET
    @Path("/never")
    @RateLimited(limit = 0, per = "PT1S")
    String never();

    @GET
    @Path("/quoted")
    @RateLimited(name = "\"", limit = 1, per = "PT1S")
    String quoted();

    @GET
    @Path("/twice")
    @RateLimited(limit = 10, per = "PT1S")
    @RateLimited(limit = 1000, per = "PT1H")
    String twice();

    @GET
    @Path("/hourly")
    @RateLimited(name = "minutely", limit = 100, per = "PT1M")
    @RateLimited(name = "hourly", limit = 60, per = "PT1H")
    String hourly();

    @GET
    @Path("/same")
    @RateLimited(name = "one", limit = 1, per = "PT1S")
    @RateLimited(name = "other", limit = 2, per = "PT2S")
    @RateLimited(name = "of the address", limit = 2, per = "PT2S", by = By.ADDRESS)
    String same();
}
