/**
 * The small record. Without {@code @NullMarked}, for which avaje would check every component twice.
 *
 * <p>Start at {@link RefundModel}.
 */
package dev.signet.benchmarks.refund;
