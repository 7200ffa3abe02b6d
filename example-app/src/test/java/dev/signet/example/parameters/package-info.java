/** Every kind of parameter, over real HTTP: a contract of the tests' own, its bean, and what both answer. */
@NullMarked
package dev.signet.example.parameters;

import org.jspecify.annotations.NullMarked;
