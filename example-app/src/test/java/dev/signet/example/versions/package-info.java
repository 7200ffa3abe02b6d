/** Versions and preconditions where the example has none: texts, media types, stages, creations, over real HTTP. */
@NullMarked
package dev.signet.example.versions;

import org.jspecify.annotations.NullMarked;
