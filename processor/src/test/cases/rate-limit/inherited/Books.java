package example;

import dev.signet.annotations.RateLimited;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@RateLimited(limit = 60, per = "PT1M")
public interface Books {
    @GET
    @Path("/books")
    String books();

    @GET
    @Path("/books/count")
    int booksCount();
}
