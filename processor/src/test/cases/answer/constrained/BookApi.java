package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.reactivestreams.Publisher;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    @Size(max = 100)
    List<@NotNull Book> list();

    @GET
    @Path("/titles")
    Optional<List<@NotBlank String>> titles();

    @GET
    @Path("/all")
    Publisher<Book> all();

    @GET
    @Path("/count")
    @PositiveOrZero
    int count();

    @GET
    @Path("/last")
    CompletionStage<@Size(max = 20) String> last();

    record Book(@NotBlank String title, @Past LocalDate printed) {}
}
