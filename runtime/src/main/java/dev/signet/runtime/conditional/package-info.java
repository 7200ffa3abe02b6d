/**
 * Conditional requests (RFC 9110, 13): the tags of what is answered, and what a change asks of them.
 *
 * <p>Start at {@link EntityTag}.
 *
 * <p>Imports: annotations, problem.
 */
@NullMarked
package dev.signet.runtime.conditional;

import org.jspecify.annotations.NullMarked;
