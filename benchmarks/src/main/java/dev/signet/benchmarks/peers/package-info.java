/** The libraries that others use, each as its documentation recommends; they need to know no more than the type. */
@NullMarked
package dev.signet.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
