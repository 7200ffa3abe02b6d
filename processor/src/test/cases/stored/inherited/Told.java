package example;

import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

public interface Told<R> {
    @PUT
    @Path("/title")
    R title(@PathParam("id") String id, String title);
}
