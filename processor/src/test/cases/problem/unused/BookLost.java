package acme;

import dev.signet.annotations.Problem;

public final class BookLost {
    @Problem(status = 410, type = "book-lost", title = "Book lost")
    public static final class ForEver extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** For other contracts. */
    @Problem(status = 409, type = "book-lent", title = "Book lent")
    @SuppressWarnings("signet:problem-unused")
    public static final class Lent extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
