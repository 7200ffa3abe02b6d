package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

@ApiContract(title = "Maps")
@Path("/maps")
@PermitAll
public interface MapApi {
    record Point(int x, int y) {}

    record Maps(
            Map<Integer, String> byNumber,
            Map<Point, String> byPoint,
            Map<List<String>, String> byList,
            Map<String, Optional<String>> optional,
            Map<String, @Nullable String> nullable,
            Map<String, Object> free,
            Map<String, ?> wild,
            @SuppressWarnings("rawtypes") Map raw,
            HashMap<String, String> hash,
            SortedSet<String> sorted) {}

    @POST
    void add(Maps maps);

    @GET
    Map<String, String> find();
}
