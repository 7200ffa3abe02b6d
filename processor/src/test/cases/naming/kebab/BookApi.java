package acme;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Naming;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@ApiContract(title = "Books", naming = Naming.KEBAB_CASE)
@Path("/books")
@PermitAll
public interface BookApi {
    record Book(String subTitle, String URLPath, @JsonProperty("isbn_13") String isbn, State state) {}

    enum State {
        ON_LOAN,
        LOST
    }

    @POST
    Book add(Book book);
}
