package dev.signet.runtime.idempotency.jdbc;

import java.sql.SQLException;

/** The database of the idempotency keys did not do its part. */
public final class JdbcIdempotencyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public JdbcIdempotencyException(SQLException cause) {
        super("The database of the idempotency keys failed: " + cause.getMessage(), cause);
    }
}
