package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.CommaSeparated;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    String list(
            @QueryParam("year") @DefaultValue("next") List<Integer> years,
            @QueryParam("page") @DefaultValue("0") List<@Max(-1) Integer> pages,
            @QueryParam("genre") @DefaultValue("novel") @Size(min = 2) List<String> genres,
            @QueryParam("shelf") @CommaSeparated @DefaultValue("LOW,MIDDLE") List<Shelf> shelves,
            @QueryParam("id") @CommaSeparated @DefaultValue("1,1") Set<Integer> ids,
            @QueryParam("good") @CommaSeparated @DefaultValue("1,2") @Size(min = 2) Set<Integer> good,
            @CookieParam("limit") @DefaultValue("101") @Max(100) int limit);

    enum Shelf {
        LOW,
        HIGH
    }
}
