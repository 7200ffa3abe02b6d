/**
 * Constraints of one's own, beside Hibernate Validator.
 *
 * <p>Start at {@link dev.signet.processor.custom.CustomConstraintsTest}.
 */
@NullMarked
package dev.signet.processor.custom;

import org.jspecify.annotations.NullMarked;
