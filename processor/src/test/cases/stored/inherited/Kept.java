package example;

import dev.signet.annotations.Stored;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.PathParam;
import java.util.concurrent.CompletionStage;

public interface Kept<T> {
    @PUT
    CompletionStage<Stored<T>> write(@PathParam("id") String id, T state);
}
