/**
 * Readers, writers and validators without reflection: JSON to judged values, and values to JSON.
 *
 * <p>Start at {@link dev.signet.processor.targets.validator.ValidatorTarget}, then
 * {@link dev.signet.processor.targets.validator.ReaderTarget}.
 *
 * <p>Imports: model, targets, targets.java, targets.validator.pattern.
 */
@NullMarked
package dev.signet.processor.targets.validator;

import org.jspecify.annotations.NullMarked;
