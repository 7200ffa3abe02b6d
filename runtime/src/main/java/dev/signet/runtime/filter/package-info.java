/**
 * The one filter through which all requests pass, and what it costs little to say in every answer.
 *
 * <p>Start at {@link SurroundingFilter}.
 *
 * <p>Imports: nothing of ours.
 */
@NullMarked
package dev.signet.runtime.filter;

import org.jspecify.annotations.NullMarked;
