package acme;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.signet.annotations.Member;
import dev.signet.annotations.Problem;

@Problem(status = 404, type = "book-not-found", title = "Book not found")
public class BookNotFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Member
    public int status() {
        return 404;
    }

    @Member
    @JsonProperty("shelf-mark")
    public String shelfMark() {
        return "";
    }

    @Member
    public String id() {
        return "";
    }
}
