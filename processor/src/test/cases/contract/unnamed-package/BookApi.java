import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;

@ApiContract(title = "Books")
@PermitAll
public interface BookApi {
    @GET
    String first();
}
