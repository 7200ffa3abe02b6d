package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    @Size(max = 100)
    Optional<List<String>> list();

    @GET
    @Path("/first")
    @NotBlank
    CompletionStage<String> first();

    @POST
    @NotEmpty
    void clear();

    @GET
    @Path("/count")
    @Size(max = 9)
    int count();
}
