package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Cookie;
import java.util.List;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    @Path("/type")
    String type(@CookieParam("shelf") Cookie shelf);

    @GET
    @Path("/list")
    String list(@CookieParam("shelf") List<String> shelves);

    @GET
    @Path("/name")
    String name(@CookieParam("my shelf") String shelf);

    @GET
    @Path("/empty")
    String empty(@CookieParam("") String shelf);

    @GET
    @Path("/header")
    String header(@HeaderParam("Cookie") String cookies);

    @GET
    @Path("/twice")
    String twice(@CookieParam("shelf") String one, @CookieParam("shelf") String other);
}
