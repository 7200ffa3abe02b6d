package acme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

public interface Counted {
    @GET
    @Path("/count")
    int count();
}
