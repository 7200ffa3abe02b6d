package shop;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;

@Path("/shops/{shop-id}/loans")
@Consumes("application/json")
@Produces("application/json")
public interface LoansApi<T> {
    @GET
    List<T> list(
            @PathParam("shop-id") String shop,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("class") String type,
            @HeaderParam("X-Request-ID") @Size(max = 40) String request,
            @QueryParam("tag") List<@Size(min = 2) String> tags);

    @POST
    T add(@PathParam("shop-id") String shop, @HeaderParam("Shop-Id") String again, @NotNull @Valid Loan loan);

    @PUT
    @Path("/{id}")
    void replace(@PathParam("shop-id") String shop, @PathParam("id") String id, List<@Valid Loan> loans);

    @DELETE
    @Path("/{id}")
    void remove(@PathParam("shop-id") String shop, @PathParam("id") String id);

    default int size(String shop) {
        return list(shop, 1, "", "", List.of()).size();
    }

    static String name() {
        return "loans";
    }

    record Loan(@Size(max = 80) String book, int days) {
        public Loan {}
    }
}
