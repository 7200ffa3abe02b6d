package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    @Path("/{isbn: [0-9]{13}")
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
    @Path("/matrix;colour={colour}")
    String matrix(@PathParam("colour") String colour);

    @GET
    @Path("/{path: .+}/cover")
    String middle(@PathParam("path") String path);

    @GET
    @Path("/days/{day: [0-9-]+}")
    String day(@PathParam("day") LocalDate day);

    @GET
    @Path("/pages/{page: [a-f0-9]+}")
    String page(@PathParam("page") int page);

    @GET
    @Path("/shelves//books")
    String empty();

    @GET
    @Path("/{shelf}{isbn}")
    String touching(@PathParam("shelf") String shelf, @PathParam("isbn") String isbn);
}
