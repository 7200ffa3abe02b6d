/**
 * The schema accepts exactly what the server accepts: a JSON Schema validator and the generated readers judge the same
 * documents, and where they differ docs/types.md says why.
 *
 * <p>Start at {@link BoundariesTest}; {@link AgreementTest} is about what may be absent and null.
 */
@NullMarked
package dev.signet.processor.agreement;

import org.jspecify.annotations.NullMarked;
