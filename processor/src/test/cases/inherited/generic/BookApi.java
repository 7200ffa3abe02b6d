package acme;

import dev.signet.annotations.ApiContract;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Books, and what every collection can do. */
@ApiContract(title = "Books")
public interface BookApi extends BookBase<@Pattern(regexp = "[A-Z]{2}[0-9]+") String> {
    /** How many there are. */
    @GET
    @Path("/count")
    int count();
}
