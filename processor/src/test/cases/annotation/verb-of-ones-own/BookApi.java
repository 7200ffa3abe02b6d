package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @HttpMethod("LINK")
    @Retention(RetentionPolicy.RUNTIME)
    @interface LINK {}

    @LINK
    void link();
}
