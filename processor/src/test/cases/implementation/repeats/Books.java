package acme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

@Path("/library")
@RolesAllowed("librarian")
class Books implements BookApi {
    @Context
    UriInfo uri;

    @Override
    @GET
    public List<String> list(List<@NotBlank String> tags) {
        return tags;
    }

    @Override
    public @NotNull String find(@Size(max = 10) String isbn) {
        return judged(isbn);
    }

    /** Not of the contract: nobody is told that this counts for requests. */
    private String judged(@NotNull String isbn) {
        return isbn;
    }

    /** Serves nothing either. */
    @Path("/more")
    public String more() {
        return "";
    }
}
