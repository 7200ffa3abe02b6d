package example;

import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Stored;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.ConvertGroup;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

@ApiContract(title = "Notes")
@Path("/notes/{id}")
@PermitAll
public interface NotesApi {
    @PUT
    @Path("/raw")
    Stored raw(@PathParam("id") String id);

    @PUT
    @Path("/any")
    Stored<?> any(@PathParam("id") String id);

    @PUT
    @Path("/optional")
    Stored<Optional<String>> optional(@PathParam("id") String id);

    @PUT
    @Path("/number")
    Stored<OptionalInt> number(@PathParam("id") String id);

    @PUT
    @Path("/nullable")
    Stored<@Nullable String> nullable(@PathParam("id") String id);

    @PUT
    @Path("/null")
    @Nullable Stored<String> absent(@PathParam("id") String id);

    @PUT
    @Path("/null-later")
    CompletionStage<@Nullable Stored<String>> absentLater(@PathParam("id") String id);

    @PUT
    @Path("/stored")
    Stored<Stored<String>> nested(@PathParam("id") String id);

    @PUT
    @Path("/stage")
    Stored<CompletionStage<String>> stage(@PathParam("id") String id);

    @PUT
    @Path("/publisher")
    Stored<Publisher<String>> publisher(@PathParam("id") String id);

    @PUT
    @Path("/perhaps")
    Optional<Stored<String>> perhaps(@PathParam("id") String id);

    @PUT
    @Path("/list")
    List<Stored<String>> list(@PathParam("id") String id);

    @PUT
    @Path("/items")
    Publisher<Stored<String>> items(@PathParam("id") String id);

    @PUT
    @Path("/sent")
    void sent(@PathParam("id") String id, Stored<String> text);

    @PUT
    @Path("/member")
    Stored<Note> member(@PathParam("id") String id);

    @PUT
    @Path("/size")
    @Size(max = 9)
    Stored<String> size(@PathParam("id") String id);

    @PUT
    @Path("/size-of-nothing")
    @Size(max = 9)
    Stored<Void> sizeOfNothing(@PathParam("id") String id);

    @PUT
    @Path("/there")
    @NotNull Stored<String> there(@PathParam("id") String id);

    @PUT
    @Path("/groups")
    @Valid @ConvertGroup(to = Strict.class)
    Stored<Plain> groups(@PathParam("id") String id);

    interface Strict {}

    record Plain(@NotNull(groups = Strict.class) String text) {}

    record Note(Stored<String> text) {}
}
