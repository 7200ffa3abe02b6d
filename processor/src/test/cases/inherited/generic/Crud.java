package acme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;

/**
 * What every collection can do.
 *
 * @param <T> what is in it
 * @param <K> what it is known by
 */
public interface Crud<T, K, X extends Exception> {
    /**
     * One of them.
     *
     * @param id which one
     * @return the one
     */
    @GET
    @Path("{id}")
    Optional<T> find(@PathParam("id") K id);

    /** All of them. */
    @GET
    List<T> list(@QueryParam("tag") List<@Size(min = 2) String> tags);

    @POST
    T add(@Valid T one) throws X;

    @PUT
    @Path("{id}")
    void replaceAll(@PathParam("id") K id, @Size(max = 10) List<@Valid T> all) throws X;
}
