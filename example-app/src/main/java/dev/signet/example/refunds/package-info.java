/**
 * Refunds paid back to customers: the contract, its types and its problems, and the bean that keeps it.
 *
 * <p>Start at {@link dev.signet.example.refunds.RefundsApi}.
 */
@NullMarked
package dev.signet.example.refunds;

import org.jspecify.annotations.NullMarked;
