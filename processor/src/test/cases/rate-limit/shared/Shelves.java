package example;

import dev.signet.annotations.RateLimited;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@RateLimited(limit = 1, per = "PT1S")
public interface Shelves {
    @GET
    @Path("/shelves")
    String shelves();
}
