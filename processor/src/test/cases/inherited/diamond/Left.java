package acme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@Path("/left")
public interface Left<T> extends Named<T> {
    @GET
    @Path("/left")
    int left();

    @GET
    @Path("/same")
    int same(@QueryParam("of") String of);
}
