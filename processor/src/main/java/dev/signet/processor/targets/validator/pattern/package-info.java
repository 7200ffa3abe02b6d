/**
 * Regular expressions as Java: a method for each, which scans a text once.
 *
 * <p>Start at {@link dev.signet.processor.targets.validator.pattern.PatternMethods}.
 *
 * <p>Imports: regex, targets.java.
 */
@NullMarked
package dev.signet.processor.targets.validator.pattern;

import org.jspecify.annotations.NullMarked;
