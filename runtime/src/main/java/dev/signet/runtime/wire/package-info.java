/**
 * HTTP/1.1 as its specification has it, below the router: what Netty and Micronaut let pass and RFC 9112 does not, and
 * how a connection ends on which something went wrong.
 *
 * <p>Start at {@link WireHandler}.
 *
 * <p>Imports: filter.
 */
@NullMarked
package dev.signet.runtime.wire;

import org.jspecify.annotations.NullMarked;
