package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    String find(
            @QueryParam("a") @Pattern(regexp = "(?=[a-z])([a-z]+)+!") String nested,
            @QueryParam("b") @Pattern(regexp = "(\\w+\\s?)*(?<!x)") String overlapping);
}
