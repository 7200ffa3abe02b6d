/**
 * The tests of a contract: one abstract JUnit class, each of its methods a fact the contract states.
 *
 * <p>Start at {@link dev.signet.processor.targets.junit.JunitTarget}. The tests talk HTTP only; what sends and judges is
 * {@code ContractTests} of the runtime, known by name.
 *
 * <p>Imports: model, regex, targets.
 */
@NullMarked
package dev.signet.processor.targets.junit;

import org.jspecify.annotations.NullMarked;
