package example;

import dev.signet.annotations.RateLimited;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@RateLimited(limit = 6, per = "PT1M")
public interface Loans {
    @GET
    @Path("/loans")
    String loans();

    @GET
    @Path("/loans/count")
    int loansCount();
}
