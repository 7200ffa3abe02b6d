/** PUTs that create what is not there and replace what is, over real HTTP. */
@NullMarked
package dev.signet.example.stored;

import org.jspecify.annotations.NullMarked;
