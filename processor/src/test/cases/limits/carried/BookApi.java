package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.JsonLimits;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

@ApiContract(title = "Books")
@JsonLimits(depth = 10, elements = 500)
@Path("/books")
@PermitAll
public interface BookApi {
    @GET
    List<String> titles();

    @POST
    void add(@NotNull List<@NotNull String> titles);
}
