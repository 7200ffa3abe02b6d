package acme;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;

@Path("/things")
@PermitAll
public interface Base {
    /**
     * One of them.
     *
     * @param id which one
     */
    @GET
    @Path("/{id}")
    Object find(@PathParam("id") @Size(max = 5) String id);

    /** Those of a colour. */
    @GET
    List<String> list(@QueryParam("colour") List<@Size(min = 3) String> colours);

    /** All of them, whatever that is. */
    @DELETE
    void clear();

    @GET
    @Path("/count")
    int count(@QueryParam("from") @DefaultValue("1") int from);

    /** No operation, like everything that every object can do. */
    @Override
    String toString();
}
