package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@ApiContract(title = "Books")
@Path("/books")
@RolesAllowed({"librarian", "owner"})
public interface BookApi {
    @POST
    void add(@Valid @NotNull Book book);
}
