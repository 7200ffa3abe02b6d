package example;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Stored;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.concurrent.CompletionStage;

@ApiContract(title = "Notes")
@Path("/notes/{id}")
@PermitAll
public interface NotesApi {
    @GET
    Stored<String> read(@PathParam("id") String id);

    @POST
    Stored<String> add(@PathParam("id") String id, String text);

    @PATCH
    CompletionStage<Stored<String>> append(@PathParam("id") String id, String text);

    @DELETE
    Stored<Void> remove(@PathParam("id") String id);
}
