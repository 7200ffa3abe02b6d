/**
 * What every target that emits Java shares: how values of the model are named, read and written in Java.
 *
 * <p>Start at {@link dev.signet.processor.targets.java.JavaTypes}.
 *
 * <p>Imports: model, targets.
 */
@NullMarked
package dev.signet.processor.targets.java;

import org.jspecify.annotations.NullMarked;
