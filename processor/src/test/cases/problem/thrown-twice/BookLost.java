package acme;

import dev.signet.annotations.Problem;

@Problem(status = 410, type = "book-lost", title = "Book lost")
public class BookLost extends RuntimeException {
    private static final long serialVersionUID = 1;
}
