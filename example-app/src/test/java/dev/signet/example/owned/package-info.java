/** Resources that are there for their owner alone, and operations that nobody may call, over real HTTP. */
@NullMarked
package dev.signet.example.owned;

import org.jspecify.annotations.NullMarked;
