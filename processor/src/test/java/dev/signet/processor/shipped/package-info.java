/** What cases find compiled on their class path. */
@NullMarked
package dev.signet.processor.shipped;

import org.jspecify.annotations.NullMarked;
