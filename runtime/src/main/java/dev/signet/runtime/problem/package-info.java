/**
 * Problems (RFC 9457): the one shape of everything that goes wrong, whoever notices it.
 *
 * <p>Start at {@link Problem}.
 *
 * <p>Imports: filter, json, messages, sensitive, trace, validation, wire.
 */
@NullMarked
package dev.signet.runtime.problem;

import org.jspecify.annotations.NullMarked;
