/**
 * The catalogue of the problems that a contract declares: constants for clients, and a page for each type.
 *
 * <p>Start at {@link ProblemsTarget}.
 *
 * <p>Imports: model, targets, targets.java.
 */
@NullMarked
package dev.signet.processor.targets.problems;

import org.jspecify.annotations.NullMarked;
