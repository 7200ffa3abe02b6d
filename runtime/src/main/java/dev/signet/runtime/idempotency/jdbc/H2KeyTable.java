package dev.signet.runtime.idempotency.jdbc;

import dev.signet.runtime.idempotency.IdempotencyStore.RecordedResponse;
import dev.signet.runtime.idempotency.jdbc.Transactions.Transaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

/**
 * H2's. It has no locks but those of rows, so a transaction holds a key by a row that it has inserted and not committed:
 * who inserts the same waits for it, as long as {@code LOCK_TIMEOUT} says.
 */
final class H2KeyTable extends KeyTable {

    private static final String LOOK = "SELECT " + KeyRow.COLUMNS + ", leased_until > CURRENT_TIMESTAMP AS leased,"
            + " expires_at > CURRENT_TIMESTAMP AS live FROM signet_idempotency WHERE scope = ?";
    private static final String DELETE_EXPIRED = "DELETE FROM signet_idempotency WHERE scope IN"
            + " (SELECT scope FROM signet_idempotency WHERE expires_at <= CURRENT_TIMESTAMP"
            + " ORDER BY expires_at FETCH FIRST ? ROWS ONLY FOR UPDATE SKIP LOCKED)";

    /** A row of this key was committed meanwhile; one stands that is not committed; two wait for each other. */
    private static final Set<String> ANOTHER_WAS_FASTER = Set.of("23505", "HYT00", "40001");

    H2KeyTable() {
        super("CURRENT_TIMESTAMP", "DATEADD(MILLISECOND, ?, CURRENT_TIMESTAMP)", "", "");
    }

    @Override
    void bind(PreparedStatement statement, int index, Duration duration) throws SQLException {
        statement.setLong(index, duration.toMillis());
    }

    @Override
    Look look(Connection connection, byte[] scope) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LOOK)) {
            select.setBytes(1, scope);
            try (ResultSet rows = select.executeQuery()) {
                return Look.of(true, rows);
            }
        }
    }

    @Override
    boolean insert(Connection connection, NewKey key) throws SQLException {
        try {
            return super.insert(connection, key);
        } catch (SQLException failure) {
            requireFaster(failure);
            return false;
        }
    }

    @Override
    void dropExpired(Connection connection, NewKey key) throws SQLException {
        try {
            super.dropExpired(connection, key);
        } catch (SQLException failure) {
            requireFaster(failure);
        }
    }

    private static void requireFaster(SQLException failure) throws SQLException {
        if (!ANOTHER_WAS_FASTER.contains(failure.getSQLState())) {
            throw failure;
        }
    }

    @Override
    boolean hold(Connection connection, NewKey key) throws SQLException {
        return insert(connection, key);
    }

    @Override
    void record(Transaction transaction, NewKey key, RecordedResponse response) throws SQLException {
        if (!complete(transaction.connection(), key.scope(), key.token(), response)) {
            throw new KeyTakenException(null);
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
