/**
 * What Signet generates, measured beside hand-written code and the peers.
 *
 * <p>Start at {@link Benchmarks}. An object model to measure with is a {@link Model}, listed in {@link Models}.
 */
@NullMarked
package dev.signet.benchmarks;

import org.jspecify.annotations.NullMarked;
