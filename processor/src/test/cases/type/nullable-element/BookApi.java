package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.PUT;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApiContract(title = "Books")
@PermitAll
public interface BookApi {
    @PUT
    void replace(List<@Nullable String> titles);
}
