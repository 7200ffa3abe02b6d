package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Created;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Records that group parameters. */
@ApiContract(title = "Books")
@Path("/shelves/{shelf}/books")
@PermitAll
public interface BookApi {
    /** List books. */
    @GET
    List<String> list(@BeanParam @Valid Filter filter, @QueryParam("limit") @DefaultValue("20") int limit);

    /** Keep a book. */
    @POST
    @Created("/shelves/{shelf}/books/{isbn}")
    Book keep(@BeanParam Place place, Book book);
}
