package acme;

import dev.signet.annotations.Problem;

@Problem(status = 404, type = "book-not-found", title = "Book not found")
public final class BookNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
