package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    String list(@QueryParam("limit") int limit, @BeanParam Paging paging, @CookieParam("limit") Integer usual);

    @GET
    @Path("/both")
    String both(@BeanParam Paging first, @BeanParam Paging second);

    record Paging(@QueryParam("limit") int max, @DefaultValue("many") @QueryParam("skip") int skip) {}
}
