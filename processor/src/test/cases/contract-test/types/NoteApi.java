package acme;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Change;
import dev.signet.annotations.ContractTest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;

@ApiContract(title = "Notes")
@Path("/notes")
@PermitAll
public interface NoteApi {
    @PATCH
    void change(Changes changes);

    @POST
    void add(@NotNull Content content);

    @POST
    @Path("/trees")
    void plant(Tree tree);

    record Changes(Change<@NotNull String> title, Change<Integer> pages) {}

    sealed interface Content permits Text, Link {}

    record Text(@NotNull String text) implements Content {}

    record Link(@NotNull String to) implements Content {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Tree(@NotNull List<Tree> branches, @NotNull Map<String, Tree> named) {}
}

@ContractTest(NoteApi.class)
class NoteApiTest extends NoteApiContractTest {}
