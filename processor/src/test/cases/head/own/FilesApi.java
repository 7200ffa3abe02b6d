package example;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** Whether a file is there is asked more often than what is in it. */
@ApiContract(title = "Files")
@Path("/files/{name}")
@PermitAll
public interface FilesApi {
    @HEAD
    void check(@PathParam("name") String name);

    @GET
    String read(@PathParam("name") String name);
}
