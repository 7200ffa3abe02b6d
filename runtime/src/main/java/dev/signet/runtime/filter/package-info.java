/**
 * The one filter through which all requests pass.
 *
 * <p>Start at {@link Surrounding}.
 *
 * <p>Imports: nothing of ours.
 */
@NullMarked
package dev.signet.runtime.filter;

import org.jspecify.annotations.NullMarked;
