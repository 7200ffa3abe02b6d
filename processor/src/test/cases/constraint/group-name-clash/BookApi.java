package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.groups.ConvertGroup;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    interface Create {}

    interface Others {
        interface Create {}
    }

    record Book(@NotNull(groups = Create.class) String title, @NotNull(groups = Others.Create.class) String isbn) {}

    record BookCreate(@NotNull String title) {}

    @POST
    void add(@Valid @ConvertGroup(to = Create.class) Book book);

    @PUT
    void change(@Valid @ConvertGroup(to = Others.Create.class) Book book);

    @POST
    @Path("/other")
    void addOther(BookCreate book);
}
