package acme;

import dev.signet.annotations.Problem;

@Problem(status = 400, type = "validation-error", title = "Book invalid")
public class BookInvalid extends RuntimeException {
    private static final long serialVersionUID = 1;
}
