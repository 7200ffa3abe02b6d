package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    @Path("/{isbn}")
    String find(
            @PathParam("isbn") @DefaultValue("0") String isbn,
            @QueryParam("page") @DefaultValue("1") Optional<Integer> page,
            @QueryParam("genre") @DefaultValue("novel") List<String> genres);

    @POST
    void add(@DefaultValue("untitled") String title);
}
