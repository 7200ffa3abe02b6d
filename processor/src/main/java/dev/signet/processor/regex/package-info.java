/**
 * Regular expressions of java.util.regex as values: what they say, and how they can be matched in one scan.
 *
 * <p>Start at {@link dev.signet.processor.regex.Scan}.
 *
 * <p>Imports: nothing of ours.
 */
@NullMarked
package dev.signet.processor.regex;

import org.jspecify.annotations.NullMarked;
