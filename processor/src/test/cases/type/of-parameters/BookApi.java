package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;

@ApiContract(title = "Books")
@Path("/books/{isbn}")
@PermitAll
public interface BookApi {
    record Range(int from, int to) {}

    @GET
    String find(
            @PathParam("isbn") Optional<String> isbn,
            @QueryParam("range") Range range,
            @QueryParam("ranges") List<Range> ranges,
            @QueryParam("matrix") List<List<String>> matrix,
            @HeaderParam("Language") List<String> languages);
}
