/** Constraints that a team has written itself. */
@NullMarked
package dev.signet.example.constraints;

import org.jspecify.annotations.NullMarked;
