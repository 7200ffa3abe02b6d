package acme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/other")
public interface Other {
    @GET
    @Path("/total")
    int count();

    @GET
    @Path("/title")
    String name();
}
