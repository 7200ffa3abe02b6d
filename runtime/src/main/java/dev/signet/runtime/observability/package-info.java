/**
 * What a service tells of the requests it answers: a line in the log and a timer, each with the operation of the contract.
 *
 * <p>Start at {@link RequestObserver}.
 *
 * <p>Imports: filter, http, problem.
 */
@NullMarked
package dev.signet.runtime.observability;

import org.jspecify.annotations.NullMarked;
