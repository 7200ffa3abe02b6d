package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;

@ApiContract(title = "Books")
@Path("/sections")
@PermitAll
public interface BookApi {
    /**
     * A section of a book.
     *
     * @param title what it is called
     * @param parts its parts, in order
     */
    record Section(@NotBlank String title, List<Section> parts, Optional<Section> next, Note note) {}

    record Note(Section about, String text) {}

    @POST
    Section add(@NotNull Section section);
}
