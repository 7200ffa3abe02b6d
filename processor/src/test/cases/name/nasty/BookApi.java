package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.Created;
import dev.signet.annotations.Idempotent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApiContract(title = "Books")
@Path("/books/{in}/{out}")
@Authenticated
public interface BookApi {
    /** Names that generated code might want for itself. */
    record Book(
            String in,
            String out,
            @NotBlank String value,
            @Size(max = 3) List<@NotBlank String> element,
            @NotNull String name,
            @Min(1) int i,
            @NotNull Inner seen,
            List<Inner> found,
            Optional<Inner> json,
            String violations,
            String where,
            String path,
            String text,
            String object,
            String required,
            String token,
            String index,
            String reader,
            String writer,
            String pointer) {}

    record Inner(@NotBlank String value, int i, String in, String found) {}

    @POST
    @Idempotent
    @Created("/books/{in}/{out}")
    Book save(
            @PathParam("in") String in,
            @PathParam("out") @Size(max = 3) String out,
            @QueryParam("request") @Min(1) int request,
            @QueryParam("found") @Size(max = 3) List<@NotBlank String> found,
            @QueryParam("i") @Max(9) int i,
            @QueryParam("value") @NotBlank String value,
            @QueryParam("name") String name,
            @QueryParam("seen") boolean seen,
            @QueryParam("guard") String guard,
            @QueryParam("caller") String caller,
            @QueryParam("answer") String answer,
            @QueryParam("problem") String problem,
            @QueryParam("undeclared") String undeclared,
            @QueryParam("violations") @NotBlank String violations,
            @NotNull Book body)
            throws Clash;

    @PUT
    String serve(@PathParam("in") String inText, @PathParam("out") String in, @QueryParam("text") List<UUID> text);
}
