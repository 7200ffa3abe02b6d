package dev.signet.benchmarks.http.refunds;

/** Why something is paid back. */
public enum RefundReason {
    DUPLICATE,
    FRAUD,
    REQUESTED
}
