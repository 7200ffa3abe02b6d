package acme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

public interface Named<T> {
    /** Its name. */
    @GET
    @Path("/name")
    T name();
}
