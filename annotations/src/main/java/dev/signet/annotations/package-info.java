/**
 * What a contract says that no standard annotation can express.
 *
 * <p>Start at {@link dev.signet.annotations.ApiContract}.
 *
 * <p>Imports: nothing of ours.
 */
@NullMarked
package dev.signet.annotations;

import org.jspecify.annotations.NullMarked;
