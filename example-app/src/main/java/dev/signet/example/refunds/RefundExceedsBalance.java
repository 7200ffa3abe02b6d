package dev.signet.example.refunds;

import dev.signet.annotations.Member;
import dev.signet.annotations.Problem;

/** The refund is larger than what is left to refund. */
@Problem(
        status = 422,
        type = "refund-exceeds-balance",
        title = "Refund exceeds balance",
        recovery = "Ask for no more than `available_cents`.")
public final class RefundExceedsBalance extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long availableCents;

    /** @param availableCents what is left to refund, in cents */
    public RefundExceedsBalance(long availableCents) {
        super("The refund is larger than what is left to refund.");
        this.availableCents = availableCents;
    }

    /** What is left to refund, in cents. */
    @Member
    public long availableCents() {
        return availableCents;
    }
}
