package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

@ApiContract(title = "Shelves")
@Path("/shelves")
@PermitAll
public interface ShelfApi {
    enum Genre {
        POETRY,
        PROSE
    }

    record Book(@NotNull String title) {}

    record Shelf(
            @NotNull @Size(max = 3) Set<@Pattern(regexp = "[a-z]+") String> tags,
            Collection<@Size(min = 1) String> notes,
            Book[] books,
            @Size(max = 4) int[] pages,
            double[][] grid,
            boolean[] flags,
            @NotEmpty Map<@Pattern(regexp = "[a-z]{2}") String, @Min(1) Integer> copies,
            Map<Genre, List<@Size(max = 9) String>> titles,
            Map<UUID, Book> byId,
            Map<LocalDate, Map<String, Book>> byDate,
            OptionalInt width,
            OptionalLong weight,
            OptionalDouble price) {}

    @POST
    Shelf add(@NotNull Shelf shelf);

    @PUT
    Map<String, Set<Genre>> put(Map<String, Book[]> books);
}
