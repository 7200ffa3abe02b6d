/** The refunds service as a contract, with the beans that implement it. */
@NullMarked
package dev.signet.benchmarks.http.refunds;

import org.jspecify.annotations.NullMarked;
