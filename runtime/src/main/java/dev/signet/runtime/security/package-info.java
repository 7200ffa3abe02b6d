/**
 * Who calls, and whether they may.
 *
 * <p>Start at {@link Guard}.
 *
 * <p>Imports: problem, http.
 */
@NullMarked
package dev.signet.runtime.security;

import org.jspecify.annotations.NullMarked;
