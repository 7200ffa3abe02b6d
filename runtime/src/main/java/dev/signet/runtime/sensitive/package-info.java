/**
 * What must not be told: values that a contract marks {@code @Sensitive}, in the words of those who write exceptions and
 * messages.
 *
 * <p>Start at {@link Confidential}.
 *
 * <p>Imports: nothing of ours.
 */
@NullMarked
package dev.signet.runtime.sensitive;

import org.jspecify.annotations.NullMarked;
