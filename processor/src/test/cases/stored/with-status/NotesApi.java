package example;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Created;
import dev.signet.annotations.Status;
import dev.signet.annotations.Stored;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

@ApiContract(title = "Notes")
@Path("/notes/{id}")
@PermitAll
public interface NotesApi {
    @PUT
    @Created("/notes/{number}")
    Stored<String> write(@PathParam("id") String id, String text);

    @PUT
    @Path("/mark")
    @Status(202)
    Stored<Void> mark(@PathParam("id") String id);
}
