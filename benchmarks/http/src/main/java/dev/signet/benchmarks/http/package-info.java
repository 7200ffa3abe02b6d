/**
 * One service, the refunds, under load: as Signet generates it, as it is written by hand for Micronaut, and on Netty alone.
 *
 * <p>Start at {@link HttpBenchmarks}.
 */
@NullMarked
package dev.signet.benchmarks.http;

import org.jspecify.annotations.NullMarked;
