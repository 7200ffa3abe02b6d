package acme;

import dev.signet.annotations.Member;
import dev.signet.annotations.Problem;

@Problem(status = 404, type = "book-not-found", title = "Book not found")
public class BookNotFound extends RuntimeException {
    private static final long serialVersionUID = 1;

    @Member
    public String similar(String genre) {
        return genre;
    }

    @Member
    private String shelf() {
        return "";
    }

    @Member
    public void forget() {}

    @Member
    public String read() throws java.io.IOException {
        return "";
    }
}
