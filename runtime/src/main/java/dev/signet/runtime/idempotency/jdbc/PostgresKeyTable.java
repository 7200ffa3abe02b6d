package dev.signet.runtime.idempotency.jdbc;

import dev.signet.runtime.idempotency.IdempotencyStore.RecordedResponse;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/**
 * PostgreSQL's. Whoever claims a key tries for an advisory lock that ends with its transaction: who does not get it is told
 * so at once, where an INSERT would wait for the other transaction to end. So a transaction holds a key by its lock alone,
 * and writes one row, when it has the answer.
 */
final class PostgresKeyTable extends KeyTable {

    // Two statements in one round trip. The second has a snapshot of its own, taken when the lock is ours (PostgreSQL,
    // 13.2.1): with an older one it would not see what the lock's last holder committed.
    private static final String LOOK = "SELECT pg_try_advisory_xact_lock(?);"
            + " SELECT " + KeyRow.COLUMNS + ", leased_until > now() AS leased"
            + " FROM signet_idempotency WHERE scope = ? AND expires_at > now()";
    private static final String RECORD = "INSERT INTO signet_idempotency"
            + " (scope, operation, fingerprint, status, headers, body, created_at, expires_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, now(), now() + make_interval(secs => ?)) ON CONFLICT DO NOTHING";
    private static final String DELETE_EXPIRED = "DELETE FROM signet_idempotency all_keys USING"
            + " (SELECT scope, expires_at FROM signet_idempotency WHERE expires_at <= now()"
            + " ORDER BY expires_at LIMIT ? FOR UPDATE SKIP LOCKED) expired"
            + " WHERE all_keys.scope = expired.scope AND all_keys.expires_at = expired.expires_at";

    PostgresKeyTable() {
        super("now()", "now() + make_interval(secs => ?)", "ON CONFLICT DO NOTHING");
    }

    @Override
    void bind(PreparedStatement statement, int index, Duration duration) throws SQLException {
        statement.setDouble(index, duration.toMillis() / 1000.0);
    }

    @Override
    Look look(Connection connection, byte[] scope) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LOOK)) {
            select.setLong(1, ByteBuffer.wrap(scope).getLong());
            select.setBytes(2, scope);
            select.execute();
            boolean mine;
            try (ResultSet lock = select.getResultSet()) {
                mine = lock.next() && lock.getBoolean(1);
            }
            select.getMoreResults();
            try (ResultSet row = select.getResultSet()) {
                return new Look(mine, row.next() ? KeyRow.read(row) : null);
            }
        }
    }

    @Override
    boolean hold(Connection connection, NewKey key) {
        return true; // by the lock
    }

    @Override
    boolean record(Connection connection, NewKey key, RecordedResponse response) throws SQLException {
        return recordOnce(connection, key, response)
                || (dropExpired(connection, key) && recordOnce(connection, key, response));
    }

    private boolean recordOnce(Connection connection, NewKey key, RecordedResponse response) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(RECORD)) {
            insert.setBytes(1, key.scope());
            insert.setString(2, key.operation());
            insert.setBytes(3, key.fingerprint());
            insert.setInt(4, response.status());
            insert.setString(5, KeyRow.text(response.headers()));
            insert.setBytes(6, response.body());
            bind(insert, 7, key.claim().ttl());
            return insert.executeUpdate() > 0;
        }
    }

    @Override
    int deleteExpired(Connection connection, int limit) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DELETE_EXPIRED)) {
            delete.setInt(1, limit);
            return delete.executeUpdate();
        }
    }
}
