package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.concurrent.Flow;
import org.reactivestreams.Publisher;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    Publisher<Book> list(@QueryParam("item") int item) throws Closed;

    @GET
    @Path("/changes")
    @Produces("text/event-stream")
    Flow.Publisher<Book> changes();

    @GET
    @Path("/titles")
    @Produces({"application/json", "text/event-stream"})
    Publisher<String> titles();

    @GET
    @Path("/series")
    @Produces({"text/event-stream", "application/json", "application/vnd.acme+json"})
    Publisher<List<Book>> series(@QueryParam("type") Kind type);

    enum Kind {
        NOVEL
    }

    record Book(String isbn, Kind kind) {}

    @Problem(status = 409, type = "closed", title = "Closed")
    final class Closed extends RuntimeException {}
}
