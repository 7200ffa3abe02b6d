/** Forms in parts, over real HTTP: a contract of the tests' own, its bean, and what both answer. */
@NullMarked
package dev.signet.example.uploads;

import org.jspecify.annotations.NullMarked;
