/**
 * How a service ends: told to stop, it says that it is not ready, then takes no more requests, and ends when the last is
 * answered.
 *
 * <p>Start at {@link Draining}.
 *
 * <p>Imports: nothing of ours.
 */
@NullMarked
package dev.signet.runtime.lifecycle;

import org.jspecify.annotations.NullMarked;
