/** Callers who call too often are told to come back later. */
@NullMarked
package dev.signet.example.limits;

import org.jspecify.annotations.NullMarked;
