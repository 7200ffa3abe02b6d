/**
 * The OpenAPI documents of the contracts in a service, served by it.
 *
 * <p>Start at {@link OpenApiController}.
 *
 * <p>Imports: http.
 */
@NullMarked
package dev.signet.runtime.openapi;

import org.jspecify.annotations.NullMarked;
