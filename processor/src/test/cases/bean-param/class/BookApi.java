package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Unknown;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** Classes that group parameters. */
@ApiContract(title = "Books", unknownQueryParameters = Unknown.IGNORED)
@Path("/books")
@PermitAll
public interface BookApi {
    /** List books. */
    @GET
    List<String> list(@BeanParam Search search);

    /** List all books. */
    @GET
    @Path("/all")
    List<String> all(@BeanParam Paging page);

    /** Ask for nothing. */
    @GET
    @Path("/none")
    List<String> none();
}
