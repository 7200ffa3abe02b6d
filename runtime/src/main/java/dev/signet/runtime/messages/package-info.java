/**
 * The words of violations, in the languages that the application and Signet have them in.
 *
 * <p>Start at {@link Wordings}.
 *
 * <p>Imports: nothing of ours.
 */
@NullMarked
package dev.signet.runtime.messages;

import org.jspecify.annotations.NullMarked;
