package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    void find(@QueryParam("isbn") Isbn isbn, @QueryParam("shelf") Shelf shelf);

    @POST
    void add(@NotNull Isbn isbn);

    record Isbn(@Pattern(regexp = "[0-9]{13}") String digits) {
        public static Isbn parse(String text) {
            return new Isbn(text.replace("-", ""));
        }
    }

    @SuppressWarnings("signet:constraint-unjudged")
    record Shelf(@Size(max = 3) String name) {}
}
