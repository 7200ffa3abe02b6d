package acme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@Path("/left")
public interface Right extends Named<String> {
    @GET
    @Path("/right")
    int right();

    @GET
    @Path("/name/short")
    @Override
    String name();

    @GET
    @Path("/same")
    int same(@QueryParam("of") String which);
}
