package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @POST
    void add(Shelf<String> shelf);

    record Shelf<T>(T book, Shelf<List<T>> next) {}
}
