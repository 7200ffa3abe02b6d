/** Every type that a body can have, over real HTTP: a contract of the tests' own that echoes, and what it answers. */
@NullMarked
package dev.signet.example.types;

import org.jspecify.annotations.NullMarked;
