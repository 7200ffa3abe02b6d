package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

@ApiContract(title = "Things")
public interface ThingApi extends Base {
    /** Says more of what it returns, and inherits the rest. */
    @Override
    String find(String name);

    /**
     * {@inheritDoc}
     *
     * @param colours some colours
     */
    @Override
    @RolesAllowed("painter")
    List<String> list(List<String> colours);

    /** Is no operation any longer. */
    @Override
    default void clear() {}

    /** Stands alone: the default is gone. */
    @Override
    @GET
    @Path("/number")
    int count(@QueryParam("from") int from);
}
