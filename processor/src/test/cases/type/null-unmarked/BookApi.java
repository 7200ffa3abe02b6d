package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.NullUnmarked;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
@NullMarked
public interface BookApi {
    @NullUnmarked
    record Draft(String title) {}

    record Book(String title) {}

    @POST
    Book add(Draft draft);
}
