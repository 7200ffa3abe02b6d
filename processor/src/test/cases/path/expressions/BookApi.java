package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.ContractTest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigInteger;

/** What stands behind a variable's colon is a constraint on the parameter, and no part of the path. */
@ApiContract(title = "Books")
@Path("shops/{ shop : [a-z]{2}-[0-9]{1,3} }/books/")
@PermitAll
public interface BookApi {
    @GET
    @Path("{isbn: [0-9]{13}}")
    String find(@PathParam("shop") String shop, @PathParam("isbn") @Size(min = 1) String isbn);

    @GET
    @Path("/pages/{page:\\d+}")
    String page(@PathParam("shop") String shop, @PathParam("page") int page);

    @GET
    @Path("/{from: [1-9][0-9]*}-{to: -?[0-9]+}/{year: [0-9]{4}}/{count: \\d{1,3}}/")
    String between(
            @PathParam("shop") String shop,
            @PathParam("from") long from,
            @PathParam("to") Long to,
            @PathParam("year") short year,
            @PathParam("count") BigInteger count);

    @GET
    @Path("/named/{name: [^/]+}")
    String named(@PathParam("shop") String shop, @PathParam("name") String name);

    @GET
    @Path("/covers/c++/{name}.png")
    String cover(@PathParam("shop") String shop, @PathParam("name") String name);

    @DELETE
    @Path("/{isbn: [0-9]{13}}")
    void remove(
            @PathParam("shop") String shop,
            @PathParam("isbn") @Pattern(regexp = "[0-9]{13}", message = "is no ISBN") String isbn);
}

@ContractTest(BookApi.class)
class BookApiTest extends BookApiContractTest {}
