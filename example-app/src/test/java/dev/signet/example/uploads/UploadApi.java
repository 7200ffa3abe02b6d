package dev.signet.example.uploads;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

@ApiContract(title = "Uploads")
@Path("/uploads")
@PermitAll
@Consumes(MediaType.MULTIPART_FORM_DATA)
public interface UploadApi {
    /** Stores one file. */
    @POST
    Stored store(
            @FormParam("title") @Size(min = 1, max = 40) String title,
            @FormParam("copies") @DefaultValue("1") @Max(9) int copies,
            @FormParam("file") @NotNull InputStream file,
            @FormParam("preview") Optional<byte[]> preview);

    @POST
    @Path("/all")
    CompletionStage<List<Told>> storeAll(@FormParam("files") @Size(min = 1, max = 3) List<EntityPart> files);

    /** A form without files. */
    @POST
    @Path("/texts")
    Stored texts(@FormParam("title") String title, @FormParam("tags") List<Integer> tags);

    @POST
    @Path("/guarded")
    @RolesAllowed("support")
    Stored guarded(@FormParam("file") InputStream file);

    record Stored(String title, long bytes) {}

    record Told(String name, String type, long bytes) {}
}
