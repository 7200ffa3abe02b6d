/**
 * Who calls, and whether they may.
 *
 * <p>Start at {@link Guard}.
 *
 * <p>Imports: filter, http, problem.
 */
@NullMarked
package dev.signet.runtime.security;

import org.jspecify.annotations.NullMarked;
