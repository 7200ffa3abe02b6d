package dev.signet.example.inherited;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Problem;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Books, and what every collection can do. */
@ApiContract(title = "Inherited books")
@Path("/inherited/books/")
@PermitAll
public interface BooksApi extends Crud<BooksApi.Book, UUID> {
    /** Only some may, and it may fail. */
    @Override
    @RolesAllowed("support")
    void remove(UUID id) throws Lent;

    @Override
    default int count() {
        return 0;
    }

    @GET
    @Path("/pages/{page: [0-9]+}")
    @SuppressWarnings("signet:route-ambiguous")
    Heard page(@PathParam("page") int page);

    @GET
    @Path("/named/{name: [a-z]{2,5}}")
    Heard named(@PathParam("name") String name);

    @GET
    @Path("/between/{from: [1-9][0-9]*}-{to: -?[0-9]+}/{unit}.{ending}")
    Heard between(
            @PathParam("from") long from,
            @PathParam("to") long to,
            @PathParam("unit") String unit,
            @PathParam("ending") String ending);

    @GET
    @Path("/files/{path: .+}")
    @SuppressWarnings("signet:path-open-ended")
    Heard file(@PathParam("path") String path, @QueryParam("line") @DefaultValue("1") int line);

    @GET
    @Path("/heard/{one}")
    @SuppressWarnings("signet:operation-overloaded")
    Heard heard(@PathParam("one") String one);

    @GET
    @Path("/heard/{one}/{two}")
    @SuppressWarnings("signet:operation-overloaded")
    Heard heard(@PathParam("one") String one, @PathParam("two") int two);

    record Book(@NotBlank String title, int pages) {}

    record Heard(String text) {}

    @Problem(status = 409, type = "lent", title = "Lent")
    final class Lent extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
