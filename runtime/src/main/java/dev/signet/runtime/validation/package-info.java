/**
 * What a validator finds wrong with a value, and the verdicts it is built from.
 *
 * <p>Start at {@link Violations}.
 *
 * <p>Imports: messages.
 */
@NullMarked
package dev.signet.runtime.validation;

import org.jspecify.annotations.NullMarked;
