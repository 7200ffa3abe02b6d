package acme;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @POST
    void add(Book book, Shelf shelf);

    record Book(@JsonAlias("name") String title, @JsonUnwrapped Size size) {}

    record Size(int width, int height) {}

    class Shelf {
        public HashMap<String, String> marks;
        public SortedMap<String, String> sorted;
        public Map<String, Optional<String>> absent;
        public LinkedList<String> queue;
        public EnumSet<TimeUnit> units;

        @JsonAnyGetter
        public Map<String, String> getMore() {
            return Map.of();
        }
    }
}
