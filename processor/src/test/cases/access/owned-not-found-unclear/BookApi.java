package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.Member;
import dev.signet.annotations.Owned;
import dev.signet.annotations.Problem;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@ApiContract(title = "Books")
@Path("/books/{isbn}")
@Authenticated
public interface BookApi {
    @Problem(status = 404, type = "book-not-found", title = "Book not found")
    class BookNotFound extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Problem(status = 404, type = "shelf-not-found", title = "Shelf not found")
    class ShelfNotFound extends RuntimeException {
        private static final long serialVersionUID = 1;

        @Member
        public int shelves() {
            return 0;
        }
    }

    @GET
    @Owned
    String find(@PathParam("isbn") String isbn) throws BookNotFound, ShelfNotFound;

    @DELETE
    @Owned
    void remove(@PathParam("isbn") String isbn) throws ShelfNotFound;
}
