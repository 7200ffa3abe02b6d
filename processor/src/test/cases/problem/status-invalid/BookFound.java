package acme;

import dev.signet.annotations.Problem;

@Problem(status = 302, type = "book-found", title = "Book found")
public class BookFound extends RuntimeException {
    private static final long serialVersionUID = 1;
}
