package acme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.MatrixParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.Closeable;

@Path("/b ase")
public interface Base<T> extends Closeable {
    @GET
    @Path("/{id}")
    T find(@PathParam("idd") String id, @MatrixParam("m") String matrix);
}
