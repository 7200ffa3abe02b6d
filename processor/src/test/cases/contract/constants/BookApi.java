package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

@ApiContract(title = BookApi.NAME, version = BookApi.VERSION)
@Path(BookApi.ROOT + "/books")
@RolesAllowed(BookApi.READER)
public interface BookApi {
    String NAME = "Books";
    String ROOT = "/library";
    String READER = "reader";
    int VERSION = 2;

    @GET
    List<String> list(@QueryParam(NAME) @DefaultValue(READER) @Size(max = VERSION * 10) String name);

    default int count() {
        return list("").size();
    }

    static String root() {
        return ROOT;
    }
}
