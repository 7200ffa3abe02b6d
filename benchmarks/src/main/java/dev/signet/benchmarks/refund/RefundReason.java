package dev.signet.benchmarks.refund;

/** Why something is paid back. */
public enum RefundReason {
    DUPLICATE,
    FRAUD,
    REQUESTED
}
