package example;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Created;
import dev.signet.annotations.Idempotent;
import dev.signet.annotations.Precondition;
import dev.signet.annotations.RequireIfMatch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Customers, changed by many at once. */
@ApiContract(title = "Customers")
@Path("/customers")
@RolesAllowed("support")
public interface CustomersApi {
    @POST
    @Created("/customers/{id}")
    @Idempotent
    Customer enrol(Rename customer);

    @GET
    @Path("/{id}")
    Optional<Customer> find(@PathParam("id") String id);

    @PUT
    @Path("/{id}")
    @RequireIfMatch
    Customer rename(@PathParam("id") String id, @Context Precondition precondition, Rename rename);

    @DELETE
    @Path("/{id}")
    @RequireIfMatch
    void remove(@PathParam("id") String id, @Context Precondition precondition);

    /** What it is answers later, and is done once. */
    @PATCH
    @Path("/{id}")
    @RequireIfMatch
    @Idempotent
    CompletionStage<Customer> merge(@PathParam("id") String id, @Context Precondition precondition, Rename rename);

    /** The caller may say which version, and need not. */
    @POST
    @Path("/{id}/closed")
    void close(@PathParam("id") String id, @Context Precondition precondition);

    /** Two representations of one version have two tags. */
    @GET
    @Path("/{id}/name")
    @Produces({"application/json", "application/vnd.example.name+json"})
    Name name(@PathParam("id") String id);

    record Rename(@NotBlank @Size(max = 100) String name) {}
}
