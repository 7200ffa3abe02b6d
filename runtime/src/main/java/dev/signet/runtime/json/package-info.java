/**
 * Strict JSON: a reader that reports every fault with its pointer, and a writer that cannot write bad JSON.
 *
 * <p>Start at {@link JsonReader}.
 *
 * <p>Imports: annotations, sensitive, validation.
 */
@NullMarked
package dev.signet.runtime.json;

import org.jspecify.annotations.NullMarked;
