package dev.signet.example.refunds;

import dev.signet.annotations.Problem;

/** The customer has no such refund. */
@Problem(status = 404, type = "refund-not-found", title = "Refund not found")
public final class RefundNotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RefundNotFound() {
        super("The customer has no such refund.");
    }
}
