package dev.signet.example.refunds;

import dev.signet.annotations.Problem;

/** There is no such customer. */
@Problem(status = 404, type = "customer-not-found", title = "Customer not found")
public final class CustomerNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CustomerNotFound() {
        super("There is no such customer.");
    }
}
