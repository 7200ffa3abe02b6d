/**
 * Source to contract, one reader per record of the model: the only reader of source.
 *
 * <p>Start at {@link dev.signet.processor.discover.ContractReader}.
 *
 * <p>Imports: findings, model.
 */
@NullMarked
package dev.signet.processor.discover;

import org.jspecify.annotations.NullMarked;
