/**
 * What emitted tests stand on.
 *
 * <p>Start at {@link dev.signet.runtime.testing.ContractTests}.
 */
@NullMarked
package dev.signet.runtime.testing;

import org.jspecify.annotations.NullMarked;
