/**
 * What tests stand on: those emitted for a contract, and those of the interfaces that others may implement. Nothing here
 * runs in a service.
 *
 * <p>Start at {@link dev.signet.runtime.testing.ContractTests}.
 *
 * <p>Imports: idempotency, ratelimit.
 */
@NullMarked
package dev.signet.runtime.testing;

import org.jspecify.annotations.NullMarked;
