package acme;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Authenticated;
import dev.signet.annotations.Created;
import dev.signet.annotations.Sensitive;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;

@ApiContract(title = "Cards")
@Path("/cards")
@Authenticated
public interface CardApi {
    record Card(@Sensitive @NotNull String number, String label) {}

    record Search(@QueryParam("holder") @Sensitive String holder, @QueryParam("page") int page) {}

    @GET
    @Path("/{number}")
    Card find(@PathParam("number") @Sensitive String number);

    @GET
    Card search(@BeanParam Search search);

    @POST
    @Created("/cards/{number}")
    Card add(String label);

    @PUT
    @Path("/notes")
    void note(@Sensitive @NotNull Notes notes);

    @GET
    @Path("/owner")
    Owner owner();

    record Notes(List<Note> notes) {}

    record Note(Map<String, String> marks) {}

    record Owner(@Sensitive Map<String, Integer> cards) {}
}
