/**
 * How often a caller may call.
 *
 * <p>Start at {@link RateLimits}.
 *
 * <p>Imports: filter, problem, security.
 */
@NullMarked
package dev.signet.runtime.ratelimit;

import org.jspecify.annotations.NullMarked;
