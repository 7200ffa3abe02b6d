package acme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.signet.annotations.ApiContract;
import dev.signet.annotations.Created;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    final class Isbn {
        private final String digits;

        private Isbn(String digits) {
            this.digits = digits;
        }

        public static Isbn of(String text) {
            return new Isbn(text);
        }

        @Override
        public String toString() {
            return digits;
        }
    }

    class Title {
        private final String text;

        public Title(String text) {
            this.text = text;
        }

        @Override
        public String toString() {
            return text;
        }
    }

    record Price(String text) {
        @JsonCreator
        public static Price read(String text) {
            return new Price(text);
        }

        @JsonValue
        public String written() {
            return text;
        }
    }

    record Book(@NotNull Isbn isbn, Title title, List<Isbn> related, Map<Isbn, Price> prices) {}

    @POST
    @Created("/books/{isbn}")
    Book add(@NotNull Book book);
}
