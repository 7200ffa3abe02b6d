package dev.signet.example.refunds;

/** Why a refund is paid. */
public enum RefundReason {
    DUPLICATE,
    FRAUD,
    REQUESTED,
    ERROR
}
