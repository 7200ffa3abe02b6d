/**
 * The trace that a request belongs to (W3C Trace Context): read from the caller, told to the log, to the client and to the
 * services that are asked next.
 *
 * <p>Start at {@link TraceContext}.
 *
 * <p>Imports: filter.
 */
@NullMarked
package dev.signet.runtime.trace;

import org.jspecify.annotations.NullMarked;
