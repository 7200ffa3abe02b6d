package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.ContractTest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    @Path("/by-genre")
    List<String> list(@QueryParam("genre") String genre);

    @GET
    List<String> list();

    @GET
    @Path("/{isbn}/{shop-id}")
    @SuppressWarnings("signet:operation-overloaded")
    String list(@PathParam("isbn") String isbn, @PathParam("shop-id") String shop);

    @POST
    @Path("/listByGenre")
    void listByGenre(Book book);

    @POST
    void add(Book book);

    @POST
    @Path("/{isbn}")
    void add(@PathParam("isbn") String isbn, Book book);

    @POST
    @Path("/Add")
    void Add(Book book);

    record Book(String title) {}
}

@ContractTest(BookApi.class)
class BookApiTest extends BookApiContractTest {}
