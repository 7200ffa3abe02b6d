/**
 * Who calls, and whether they may.
 *
 * <p>Start at {@link Guard}.
 *
 * <p>Imports: http, problem.
 */
@NullMarked
package dev.signet.runtime.security;

import org.jspecify.annotations.NullMarked;
