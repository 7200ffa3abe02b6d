/**
 * Idempotency keys (draft-ietf-httpapi-idempotency-key-header-07): a retried request runs once and is answered twice.
 *
 * <p>Start at {@link Idempotency}.
 *
 * <p>Imports: problem, http, security, sensitive.
 */
@NullMarked
package dev.signet.runtime.idempotency;

import org.jspecify.annotations.NullMarked;
