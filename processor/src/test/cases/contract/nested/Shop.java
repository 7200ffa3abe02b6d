package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

public final class Shop {
    private Shop() {}

    /** Books in the shop. */
    @ApiContract(title = "Books")
    @Path("/books")
    @PermitAll
    public interface Books {
        record Book(@NotBlank String title) {}

        @POST
        Book add(@NotNull Book book);
    }
}
