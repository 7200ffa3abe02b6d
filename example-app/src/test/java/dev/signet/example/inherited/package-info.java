/** Operations that a contract inherits, and paths of every form, over real HTTP. */
@NullMarked
package dev.signet.example.inherited;

import org.jspecify.annotations.NullMarked;
