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
            @QueryParam("a") @Pattern(regexp = "\\p{L}[\\p{Lu}\\P{N}_-]*") String letters,
            @QueryParam("b") @Pattern(regexp = "[]a&\\[-]{1,3}(?:x|y)+?") String brackets,
            @QueryParam("c") @Pattern(regexp = "(?<year>[0-9]{4})(?=-)-\\d\\d\\\\p\\{L\\}") String groups);
}
