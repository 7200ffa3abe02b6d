package shop;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Nobody outside the package can name it; what extends it is called all the same. */
@Path("/shops")
interface Base<T> {
    @GET
    @Path("/first")
    T first();
}
