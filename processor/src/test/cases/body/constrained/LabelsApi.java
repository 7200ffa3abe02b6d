package example;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;

/** Bodies that are no records, with constraints of their own. */
@ApiContract(title = "Labels")
@Path("/labels/{id}")
@PermitAll
public interface LabelsApi {
    @PUT
    @Path("/name")
    void name(@PathParam("id") @Min(1) long id, @NotNull @Size(max = 20) String name);

    @PATCH
    @Path("/name")
    void rename(@PathParam("id") long id, Optional<@Size(max = 20) String> name);

    @PUT
    @Path("/matrix")
    void fill(@PathParam("id") long id, @NotNull @Size(max = 3) List<@Size(max = 3) List<@Min(0) Integer>> matrix);
}
