/**
 * Hibernate Validator as the oracle: what it says of a value, the generated validators say, but for the deviations of
 * docs/constraints.md.
 *
 * <p>Start at {@link VerdictsTest}.
 */
@NullMarked
package dev.signet.processor.oracle;

import org.jspecify.annotations.NullMarked;
