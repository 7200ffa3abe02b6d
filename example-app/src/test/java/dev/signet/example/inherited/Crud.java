package dev.signet.example.inherited;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
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
public interface Crud<T, K> {
    @GET
    @Path("{id}")
    Optional<T> find(@PathParam("id") K id);

    @GET
    List<T> list(@QueryParam("tag") @Size(max = 2) List<@Size(min = 2) String> tags);

    @POST
    T add(@NotNull @Valid T one);

    @PUT
    @Path("{id}")
    void replace(@PathParam("id") K id, @NotNull @Size(max = 10) List<@Valid T> all);

    @DELETE
    @Path("{id}")
    void remove(@PathParam("id") K id);

    /** Counts them; a contract may leave it out. */
    @GET
    @Path("/count")
    int count();
}
