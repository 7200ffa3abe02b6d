package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @POST
    void add(
            @QueryParam("copies") @Min(10) @Max(5) int copies,
            @QueryParam("pages") @Positive @Max(0) int pages,
            @QueryParam("title") @Size(min = 5, max = 3) String title,
            @QueryParam("genre") @NotBlank @Size(max = 0) String genre,
            Book book);
}
