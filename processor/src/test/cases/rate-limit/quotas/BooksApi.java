package example;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Idempotent;
import dev.signet.annotations.NonBlocking;
import dev.signet.annotations.RateLimited;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.concurrent.CompletionStage;

@ApiContract(title = "Books")
@Path("/books")
@RolesAllowed({"librarian", "reader"})
public interface BooksApi {
    record Book(String title) {}

    @GET
    @Path("/{isbn}")
    @RateLimited(name = "burst", limit = 10, per = "PT1S")
    @RateLimited(name = "daily", limit = 5000, per = "P1D", by = RateLimited.By.ADDRESS)
    Book find(@PathParam("isbn") String isbn);

    @POST
    @Idempotent
    @RateLimited(limit = 60, per = "PT1M")
    Book add(@QueryParam("limits") int limits, Book book);

    @PUT
    @Path("/{isbn}")
    @PermitAll
    @NonBlocking
    @RateLimited(limit = 60, per = "PT1M")
    CompletionStage<Book> replace(@PathParam("isbn") String isbn, Book book);

    @GET
    String count();

    @DELETE
    @DenyAll
    void clear();
}
