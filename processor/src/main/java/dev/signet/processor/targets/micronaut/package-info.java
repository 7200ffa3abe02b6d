/**
 * Micronaut controllers, one per contract.
 *
 * <p>Start at {@link dev.signet.processor.targets.micronaut.ControllerTarget}.
 *
 * <p>Imports: model, targets, targets.java, targets.validator.
 */
@NullMarked
package dev.signet.processor.targets.micronaut;

import org.jspecify.annotations.NullMarked;
