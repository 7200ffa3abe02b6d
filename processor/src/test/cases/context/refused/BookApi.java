package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Providers;
import java.net.URI;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    @Path("/request")
    String request(@Context Request request);

    @GET
    @Path("/providers")
    String providers(@Context Providers providers);

    @GET
    @Path("/text")
    String text(@Context String header);

    @GET
    @Path("/default")
    String withDefault(@Context @DefaultValue("none") HttpHeaders headers);

    @GET
    @Path("/bare")
    String bare(UriInfo uriInfo);

    @GET
    @Path("/both")
    String both(@Context @QueryParam("uri") URI uri);
}
