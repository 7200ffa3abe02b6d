package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

class Shop {
    @ApiContract(title = "Books")
    @Path("/books")
    @PermitAll
    private interface BookApi {
        @GET
        List<String> list();
    }
}
