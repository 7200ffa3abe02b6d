package acme;

import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;

@ApiContract(title = "Pages")
@Path("/pages")
@PermitAll
public interface PageApi {
    record Book(@NotNull String title) {}

    record Page<T>(@NotNull List<T> items, T first, Page<T> next) {}

    record Pair<A, B>(@NotNull A left, @NotNull @Size(max = 3) B right) {}

    class Box<T> {
        private T content;

        public T getContent() {
            return content;
        }

        public void setContent(T content) {
            this.content = content;
        }
    }

    @GET
    Page<Book> list();

    @POST
    Pair<Page<Book>, Map<String, Integer>> pair(@NotNull Pair<Book, List<String>> pair);

    @POST
    @Path("/box")
    Box<Page<String>> box(Box<Book> box);
}
