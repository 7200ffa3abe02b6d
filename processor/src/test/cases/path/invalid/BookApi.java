package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    @Path("/{isbn: [0-9]{13}}")
    String expression(@PathParam("isbn") String isbn);

    @GET
    @Path("/{my isbn}")
    String name(@PathParam("my isbn") String isbn);

    @GET
    @Path("/{isbn")
    String open(@PathParam("isbn") String isbn);

    @GET
    @Path("/first edition?sorted=true")
    String query();

    @GET
    @Path("/shelves//books")
    String empty();
}
