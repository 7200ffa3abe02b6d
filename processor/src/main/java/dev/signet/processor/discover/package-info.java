/**
 * Source to contract, one reader per record of the model: the only reader of source.
 *
 * <p>Start at {@link dev.signet.processor.discover.ContractReader}.
 *
 * <p>What javac does not show of a class file is read from the file itself, with ASM ({@code HiddenAnnotations}).
 *
 * <p>Imports: findings, model.
 */
@NullMarked
package dev.signet.processor.discover;

import org.jspecify.annotations.NullMarked;
