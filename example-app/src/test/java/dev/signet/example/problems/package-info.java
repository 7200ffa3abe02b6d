/** The pages of problem types, over real HTTP. */
@NullMarked
package dev.signet.example.problems;

import org.jspecify.annotations.NullMarked;
