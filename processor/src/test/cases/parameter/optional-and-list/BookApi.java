package acme;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.Naming;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Books on a shelf. */
@ApiContract(title = "Books", naming = Naming.SNAKE_CASE)
@Path("/books")
@Authenticated
public interface BookApi {
    /** What a book is. */
    enum Genre {
        SHORT_STORY,
        NOVEL,
        @JsonProperty("verse")
        POETRY
    }

    /**
     * The titles that match.
     *
     * @param genres any of these
     * @param tags all of these
     * @param since printed on that day or later
     * @param order how to sort
     * @param limit how many at the most
     */
    @GET
    List<String> list(
            @QueryParam("genre") List<Genre> genres,
            @QueryParam("tag") @Size(min = 1, max = 5) List<@NotBlank @Size(max = 20) String> tags,
            @QueryParam("id") @NotEmpty List<UUID> ids,
            @QueryParam("since") Optional<LocalDate> since,
            @QueryParam("order") @DefaultValue("novel") Genre order,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
            @QueryParam("pages") Optional<@Positive Integer> pages,
            @HeaderParam("X-Reading-Room") @Pattern(regexp = "[a-z]{2,8}") String readingRoom,
            @HeaderParam("Accept-Genre") Optional<Genre> acceptGenre);
}
