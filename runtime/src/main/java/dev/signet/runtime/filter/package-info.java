/**
 * The one filter through which all requests pass, and header fields that need no check.
 *
 * <p>Start at {@link RequestBeginning} and {@link RequestEnd}.
 *
 * <p>Imports: nothing of ours.
 */
@NullMarked
package dev.signet.runtime.filter;

import org.jspecify.annotations.NullMarked;
