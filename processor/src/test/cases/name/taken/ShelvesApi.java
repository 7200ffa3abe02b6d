package example;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Parameters and components with every name that generated code likes, too. */
@ApiContract(title = "Shelves")
@Path("/shelves/{api}")
@RolesAllowed("librarian")
public interface ShelvesApi {
    @GET
    List<List<String>> list(
            @PathParam("api") String api,
            @QueryParam("guard") List<Genre> guard,
            @QueryParam("text") List<Genre> text,
            @QueryParam("to") int to,
            @QueryParam("element") int element,
            @QueryParam("answer") String answer,
            @QueryParam("out") String out);

    @POST
    @Idempotent
    Shelf add(
            @PathParam("api") String idempotency,
            @QueryParam("in") String in,
            @QueryParam("request") String request,
            @QueryParam("body") String caller,
            List<List<Shelf>> reader);

    enum Genre {
        NOVEL
    }

    record Shelf(
            List<List<String>> reader,
            String in,
            String name,
            int seen,
            long before,
            String value,
            String out,
            boolean found,
            int i,
            List<String> element) {}
}
