package shop;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@Path("/tags")
public interface TagsApi {
    @GET
    @Path("/{id}")
    String find(@PathParam("idd") String id, @MatrixParam("colour") String colour);

    @GET
    @Path("/any")
    Object any();

    int count();
}
