/**
 * Who may call what, as a table for people who answer for it.
 *
 * <p>Start at {@link AuthorizationTarget}.
 *
 * <p>Imports: model, targets.
 */
@NullMarked
package dev.signet.processor.targets.authorization;

import org.jspecify.annotations.NullMarked;
