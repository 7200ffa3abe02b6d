/** Requests at random, made from what the served documents say, and their answers held against it. */
@NullMarked
package dev.signet.example.fuzz;

import org.jspecify.annotations.NullMarked;
