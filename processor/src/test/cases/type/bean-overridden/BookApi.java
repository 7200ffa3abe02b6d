package acme;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.signet.annotations.ApiContract;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@ApiContract(title = "Books")
@Path("/books")
@PermitAll
public interface BookApi {
    @POST
    Book add(Book book);

    interface Titled {
        @NotBlank
        String getTitle();

        default String getLabel() {
            return "Label of " + getTitle();
        }
    }

    class Item<K> {
        private K id;
        private String note;

        @JsonProperty("item_id")
        public K getId() {
            return id;
        }

        public void setId(K id) {
            this.id = id;
        }

        @JsonIgnore
        @Size(max = 5)
        public String getNote() {
            return note;
        }

        public void setNote(String note) {
            this.note = note;
        }
    }

    /** Says anew what of {@code Item} and {@code Titled} it does not keep. */
    class Book extends Item<String> implements Titled {
        private String title;
        private String mark;

        @Override
        @Size(min = 1)
        public String getId() {
            return super.getId();
        }

        @Override
        @JsonIgnore(false)
        public String getNote() {
            return super.getNote();
        }

        @Override
        @Size(max = 80)
        public String getTitle() {
            return title;
        }

        public void setTitle(String title) {
            this.title = title;
        }

        @JsonProperty
        public String mark() {
            return mark;
        }

        @JsonProperty
        public void mark(String mark) {
            this.mark = mark;
        }
    }
}
