package example;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.RateLimited;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Optional;

@ApiContract(title = "Books")
@Path("/books")
@Authenticated
@RateLimited(limit = 1000, per = "PT1H")
public interface BooksApi extends Shelves {
    @GET
    @Path("/{isbn}")
    Optional<String> find(@PathParam("isbn") String isbn);

    @GET
    @PermitAll
    String count();

    @GET
    @Path("/search")
    @RateLimited(name = "search", limit = 1, per = "PT2S")
    String search();

    @DELETE
    @DenyAll
    void clear();
}
