/**
 * The refunds service.
 *
 * <p>Start at {@link dev.signet.example.Application}; what it promises is {@link dev.signet.example.refunds.RefundsApi}.
 */
@NullMarked
package dev.signet.example;

import org.jspecify.annotations.NullMarked;
