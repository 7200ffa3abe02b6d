package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

/**
 * Books &amp; <em>more</em>, for {@code a < b}.
 *
 * <p>See {@link #find(String)} and {@link java.util.List lists}.
 *
 * <ul>
 *   <li>one
 *   <li>two
 * </ul>
 */
@ApiContract(title = "Books \"of $S and $L\"")
@Path("/books")
@PermitAll
public interface BookApi {
    /**
     * Find <b>one</b> book, e.g. by title. $L and $S are prices; 100% {@literal @home}.
     *
     * @param title the title, with "quotes" and \ backslash
     */
    @GET
    String find(@QueryParam("title") String title);

    /***/
    @DELETE
    void clear();
}
