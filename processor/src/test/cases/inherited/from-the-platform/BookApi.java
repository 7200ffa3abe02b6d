package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.Closeable;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi extends Closeable, Comparable<BookApi> {
    @GET
    int count();

    @Override
    void close();
}
