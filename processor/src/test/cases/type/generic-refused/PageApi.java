package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

@ApiContract(title = "Pages")
@Path("/pages")
@PermitAll
public interface PageApi {
    record Page<T>(List<T> items) {}

    @GET
    @SuppressWarnings("rawtypes")
    Page raw();

    @GET
    @Path("/wild")
    Page<?> wild();

    @GET
    @Path("/bounded")
    Page<? extends Number> bounded();

    @GET
    @Path("/annotated")
    Page<@Size(max = 3) @Nullable String> annotated();

    @GET
    @Path("/arrays")
    List<Page<String>[]> arrays();

    @GET
    @Path("/unresolved")
    Page<Page<Object>> objects();
}
