/**
 * What a contract says: plain values that have forgotten the compiler, in OpenAPI's nouns.
 *
 * <p>Start at {@link dev.signet.processor.model.Contract}.
 *
 * <p>Imports: nothing of ours.
 */
@NullMarked
package dev.signet.processor.model;

import org.jspecify.annotations.NullMarked;
