package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Change;
import dev.signet.annotations.Unknown;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import java.util.List;

@ApiContract(title = "Books", unknownProperties = Unknown.IGNORED)
@Path("/books")
@PermitAll
public interface BookApi {
    record UpdateBook(
            Change<@NotNull @Size(max = 9) String> title,
            Change<@Size(min = 2) String> subtitle,
            Change<List<@Size(max = 3) String>> tags,
            Change<UpdateBook> sequel) {}

    @PATCH
    UpdateBook change(@NotNull UpdateBook change);
}
