/**
 * What must be true of a contract that could be read, one class per truth.
 *
 * <p>Start at {@link dev.signet.processor.rules.Rules}.
 *
 * <p>Imports: findings, model, regex.
 */
@NullMarked
package dev.signet.processor.rules;

import org.jspecify.annotations.NullMarked;
