package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@ApiContract(title = "Books", version = 3)
@Path("shelves/{shelf-mark}/")
@PermitAll
public interface BookApi {
    enum Genre {
        NOVEL,
        POETRY
    }

    @GET
    @Path("books/{genre}/{page.number}")
    int find(
            @PathParam("shelf-mark") @Size(min = 2, max = 8) String shelfMark,
            @PathParam("genre") Genre genre,
            @PathParam("page.number") @Positive long page);
}
