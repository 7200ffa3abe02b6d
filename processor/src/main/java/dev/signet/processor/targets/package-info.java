/**
 * What a contract becomes, one folder per artifact.
 *
 * <p>Start at {@link dev.signet.processor.targets.Target}.
 *
 * <p>Imports: model.
 */
@NullMarked
package dev.signet.processor.targets;

import org.jspecify.annotations.NullMarked;
