package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import shop.Shops;

public class Outer {
    private interface Counted {
        @GET
        @Path("/count")
        int count();
    }

    @ApiContract(title = "Shops")
    @PermitAll
    public interface Api extends Shops, Counted {}
}
