package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@ApiContract(title = "Files")
@PermitAll
@SuppressWarnings("signet:path-open-ended")
public interface FileApi {
    @GET
    @Path("/files/{path: .+}")
    String read(@PathParam("path") String path);

    @GET
    @Path("/{kind}/{owner}/size")
    String size(@PathParam("kind") String kind, @PathParam("owner") String owner);

    @GET
    @Path("/files/{name}")
    String named(@PathParam("name") String name);
}
