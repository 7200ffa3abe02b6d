/**
 * The pages of problem types, at the addresses that their types are.
 *
 * <p>Start at {@link ProblemPages}.
 *
 * <p>Imports: http.
 */
@NullMarked
package dev.signet.runtime.problems;

import org.jspecify.annotations.NullMarked;
