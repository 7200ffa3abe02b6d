/**
 * The order of twenty lines. Without {@code @NullMarked}, for which avaje would check every component twice.
 *
 * <p>Start at {@link OrderModel}.
 */
package dev.signet.benchmarks.order;
