package example;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.Precondition;
import dev.signet.annotations.RequireIfMatch;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;

/** No client can know what it is to say in If-Match. */
@ApiContract(title = "Files")
@Path("/files/{name}")
@Authenticated
public interface FilesApi {
    @PUT
    @RequireIfMatch
    void store(@PathParam("name") String name, @Context Precondition precondition, String text);
}
