/**
 * Idempotency keys in a database that the service has anyway, PostgreSQL or H2, through its own {@code DataSource}.
 *
 * <p>Start at {@link dev.signet.runtime.idempotency.jdbc.JdbcIdempotencyStore}.
 *
 * <p>Imports: idempotency.
 */
@NullMarked
package dev.signet.runtime.idempotency.jdbc;

import org.jspecify.annotations.NullMarked;
