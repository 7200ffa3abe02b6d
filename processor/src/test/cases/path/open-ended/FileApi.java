package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.ContractTest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@ApiContract(title = "Files")
@Path("/files")
@PermitAll
public interface FileApi {
    @GET
    @Path("/{path: .+}")
    String read(@PathParam("path") String path);

    @GET
    @Path("/{owner}/size")
    String size(@PathParam("owner") String owner);

    /** Kept, and said so. */
    @GET
    @Path("/pictures/all/{path: [^.]+}")
    @SuppressWarnings("signet:path-open-ended")
    String picture(@PathParam("path") String path);
}

@ContractTest(FileApi.class)
class FileApiTest extends FileApiContractTest {}
