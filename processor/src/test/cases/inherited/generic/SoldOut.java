package acme;

import dev.signet.annotations.Problem;

@Problem(status = 409, type = "sold-out", title = "Sold out")
public class SoldOut extends Exception {
    private static final long serialVersionUID = 1L;
}
