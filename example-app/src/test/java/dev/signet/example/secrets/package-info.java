/** Values that are for nobody but those who exchange them, over real HTTP. */
@NullMarked
package dev.signet.example.secrets;

import org.jspecify.annotations.NullMarked;
