/**
 * Finds the route of a request among many.
 *
 * <p>Start at {@link IndexedRouter}.
 *
 * <p>Imports: nothing of ours.
 */
@NullMarked
package dev.signet.runtime.routing;

import org.jspecify.annotations.NullMarked;
