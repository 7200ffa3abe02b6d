/**
 * Random object graphs, shared and cyclic ones among them, of random types of every kind: what Hibernate Validator finds in
 * them, the generated validators find, but for the deviations of docs/constraints.md.
 *
 * <p>Start at {@link GraphsTest}.
 */
@NullMarked
package dev.signet.processor.graphs;

import org.jspecify.annotations.NullMarked;
