/**
 * What idempotency keys cost: the store beside the bare SQL that it cannot do without, and an operation with keys beside
 * the same without, on a PostgreSQL that the benchmark starts.
 *
 * <p>Start at {@link dev.signet.benchmarks.idempotency.KeyBenchmark}.
 */
@NullMarked
package dev.signet.benchmarks.idempotency;

import org.jspecify.annotations.NullMarked;
