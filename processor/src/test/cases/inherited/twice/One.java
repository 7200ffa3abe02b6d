package acme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/one")
public interface One {
    @GET
    @Path("/count")
    int count();

    @GET
    @Path("/name")
    String name();
}
