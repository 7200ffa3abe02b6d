package dev.signet.runtime.idempotency.jdbc;

import dev.signet.runtime.idempotency.IdempotencyStore.RecordedResponse;
import dev.signet.runtime.idempotency.jdbc.Transactions.Transaction;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/**
 * PostgreSQL's. Whoever claims a key tries for an advisory lock that ends with its transaction: who does not get it is told
 * so at once, where an INSERT would wait for the other transaction to end. So a transaction holds a key by its lock alone,
 * and writes one row, when it has the answer, and commits in the same breath.
 */
final class PostgresKeyTable extends KeyTable {

    // Two statements in one round trip. The second has a snapshot of its own, taken when the lock is ours (PostgreSQL,
    // 13.2.1: READ COMMITTED), so it sees what the lock's last holder committed; and two such plain statements cost the
    // server less than one that joins the row to the lock.
    private static final String LOOK = "SELECT pg_try_advisory_xact_lock(?); SELECT " + KeyRow.COLUMNS
            + ", leased_until > now() AS leased, expires_at > now() AS live FROM signet_idempotency WHERE scope = ?";
    private static final String BEGIN_AND_LOOK = "BEGIN; " + LOOK;
    // In one round trip as well. Where the row is there already the INSERT fails, and what follows it is not carried
    // out.
    private static final String RECORD_AND_COMMIT = "INSERT INTO signet_idempotency"
            + " (scope, operation, fingerprint, status, headers, body, created_at, expires_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, now(), now() + make_interval(secs => ?)); COMMIT";
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String DELETE_EXPIRED = "DELETE FROM signet_idempotency all_keys USING"
            + " (SELECT scope, expires_at FROM signet_idempotency WHERE expires_at <= now()"
            + " ORDER BY expires_at LIMIT ? FOR UPDATE SKIP LOCKED) expired"
            + " WHERE all_keys.scope = expired.scope AND all_keys.expires_at = expired.expires_at";

    private final boolean isPgjdbc;

    PostgresKeyTable(String driver) {
        super("now()", "now() + make_interval(secs => ?)", "ON CONFLICT DO NOTHING", "; COMMIT");
        this.isPgjdbc = driver.equals("PostgreSQL JDBC Driver");
    }

    @Override
    void bind(PreparedStatement statement, int index, Duration duration) throws SQLException {
        statement.setDouble(index, duration.toMillis() / 1000.0);
    }

    /**
     * Where a transaction is still to begin, it begins with this. The driver would send BEGIN as a message of its own, which
     * the server answers by itself: a tenth of what a key costs.
     */
    @Override
    Look look(Connection connection, byte[] scope) throws SQLException {
        return leavesBeginning(connection)
                ? withoutBegin(connection, () -> look(connection, BEGIN_AND_LOOK, scope))
                : look(connection, LOOK, scope);
    }

    /** Where no transaction has begun, none has to: one statement is one. */
    @Override
    boolean complete(Connection connection, byte[] scope, UUID token, RecordedResponse response) throws SQLException {
        return leavesBeginning(connection)
                ? withoutBegin(connection, () -> complete(connection, COMPLETE, scope, token, response))
                : super.complete(connection, scope, token, response);
    }

    private interface Sql<T> {
        T run() throws SQLException;
    }

    /** Afterwards pgjdbc goes on with what has begun. */
    private static <T> T withoutBegin(Connection connection, Sql<T> sql) throws SQLException {
        try {
            return sql.run();
        } finally {
            if (!connection.isClosed()) {
                connection.setAutoCommit(false);
            }
        }
    }

    /**
     * Has the connection commit by itself, so that the driver sends no BEGIN. False, and nothing is changed, where a
     * transaction is under way, which that would commit, where it would be a read-only one, or where a pool does not allow it;
     * and with another driver than pgjdbc, which might commit when the connection no longer does.
     */
    private boolean leavesBeginning(Connection connection) throws SQLException {
        if (!isPgjdbc || connection.getAutoCommit() || connection.isReadOnly()) {
            return false;
        }
        try {
            connection.setReadOnly(false); // as it is; JDBC has this fail during a transaction
            connection.setAutoCommit(true);
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }

    private static Look look(Connection connection, String sql, byte[] scope) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, lock(scope));
            select.setBytes(2, scope);
            if (!select.execute()) {
                select.getMoreResults(); // of BEGIN there is none
            }
            boolean mine;
            try (ResultSet locked = select.getResultSet()) {
                mine = locked.next() && locked.getBoolean(1);
            }
            select.getMoreResults();
            try (ResultSet rows = select.getResultSet()) {
                return Look.of(mine, rows);
            }
        }
    }

    private static long lock(byte[] scope) {
        return ByteBuffer.wrap(scope).getLong();
    }

    @Override
    boolean hold(Connection connection, NewKey key) {
        return true; // by the lock
    }

    @Override
    void record(Transaction transaction, NewKey key, RecordedResponse response) {
        transaction.last(last -> recordAndCommit(last.connection(), key, response));
    }

    private boolean recordAndCommit(Connection connection, NewKey key, RecordedResponse response) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(RECORD_AND_COMMIT)) {
            insert.setBytes(1, key.scope());
            insert.setString(2, key.operation());
            insert.setBytes(3, key.fingerprint());
            insert.setInt(4, response.status());
            insert.setString(5, KeyRow.text(response.headers()));
            insert.setBytes(6, response.body());
            bind(insert, 7, key.claim().ttl());
            return insert.execute();
        } catch (SQLException failure) {
            // Or one of the operation's own constraints, which are checked at the commit if they are deferred.
            if (UNIQUE_VIOLATION.equals(failure.getSQLState())) {
                throw new KeyTakenException(failure);
            }
            throw failure;
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
