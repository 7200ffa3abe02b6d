/**
 * What the service says about the requests it serves: a trace id on every log line, and one line per request.
 *
 * <p>Start at {@link dev.signet.example.observability.TraceFilter}.
 */
@NullMarked
package dev.signet.example.observability;

import org.jspecify.annotations.NullMarked;
