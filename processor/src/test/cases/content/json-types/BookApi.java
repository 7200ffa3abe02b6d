package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
@Consumes("application/merge-patch+json")
@Produces({"application/json; charset=utf-8", "application/vnd.acme.books+json"})
public interface BookApi {
    @GET
    List<Book> list();

    @PATCH
    @Produces("Application/JSON")
    Book change(Book changes);

    record Book(String title) {}
}
