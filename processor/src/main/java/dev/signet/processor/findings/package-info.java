/**
 * Everything we can say about a contract: one catalogue of codes, and findings that put a code in a place.
 *
 * <p>Start at {@link dev.signet.processor.findings.Code}.
 *
 * <p>Imports: model.
 */
@NullMarked
package dev.signet.processor.findings;

import org.jspecify.annotations.NullMarked;
