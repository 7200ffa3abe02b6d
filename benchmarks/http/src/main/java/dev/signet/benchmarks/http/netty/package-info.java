/** The refunds service on Netty and jackson-core alone: what nobody would write, and the floor to measure from. */
@NullMarked
package dev.signet.benchmarks.http.netty;

import org.jspecify.annotations.NullMarked;
