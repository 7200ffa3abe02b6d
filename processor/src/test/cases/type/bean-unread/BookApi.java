package acme;

import com.fasterxml.jackson.annotation.JsonGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @POST
    void add(Book book);

    class Book {
        public String isbn;

        private String title;

        @Size(max = 3)
        private String blurb;

        @JsonIgnore
        private String secret;

        @AssertTrue
        public boolean hasIsbn() {
            return isbn != null;
        }

        @JsonGetter("label")
        public String label() {
            return title;
        }

        @JsonSetter("label")
        public void label(String label) {
            title = label;
        }

        @NotNull
        String hidden() {
            return secret + blurb;
        }
    }
}
