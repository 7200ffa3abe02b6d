package acme;

import dev.signet.annotations.Problem;

@Problem(status = 404, type = "book-not-found", title = "Book \"not\" found")
public class BookNotFound extends Missing {
    private static final long serialVersionUID = 1;
}
