/**
 * Values to javac's Filer and Messager.
 *
 * <p>Start at {@link dev.signet.processor.write.FindingPrinter} and {@link dev.signet.processor.write.GeneratedFiles}.
 *
 * <p>Imports: findings, model, targets.
 */
@NullMarked
package dev.signet.processor.write;

import org.jspecify.annotations.NullMarked;
