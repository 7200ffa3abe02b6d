package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Change;
import dev.signet.annotations.CommaSeparated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    @Path("/path/{ids}")
    String path(@PathParam("ids") List<Integer> ids);

    @GET
    @Path("/single")
    String single(@QueryParam("genre") @CommaSeparated String genre);

    @GET
    @Path("/optional")
    String optional(@QueryParam("genre") Optional<List<String>> genres);

    @GET
    @Path("/nested")
    String nested(@QueryParam("genre") List<List<String>> genres);

    @GET
    @Path("/map")
    String map(@QueryParam("filter") Map<String, String> filter);

    @GET
    @Path("/object")
    String object(@QueryParam("filter") Filter filter);

    @GET
    @Path("/change")
    String change(@QueryParam("genre") Change<String> genre);

    @GET
    @Path("/checked")
    String checked(@QueryParam("day") Day day);

    final class Day {
        private Day() {}

        public static Day of(String text) throws java.text.ParseException {
            throw new java.text.ParseException(text, 0);
        }
    }

    record Filter(String genre, int page) {}
}
