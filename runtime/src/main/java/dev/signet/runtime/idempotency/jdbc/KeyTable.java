package dev.signet.runtime.idempotency.jdbc;

import dev.signet.runtime.idempotency.IdempotencyStore.RecordedResponse;
import dev.signet.runtime.idempotency.jdbc.Transactions.Transaction;
import io.micronaut.context.exceptions.ConfigurationException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of the table {@code signet_idempotency}. Each method runs in its caller's transaction; the time is always the
 * database's, as its clients' clocks differ.
 */
abstract class KeyTable {

    /**
     * What a claim finds.
     *
     * @param mine whether this transaction alone is at the key
     * @param row what stands there and has not expired
     * @param hasExpired whether something stands there that has
     */
    record Look(boolean mine, @Nullable KeyRow row, boolean hasExpired) {

        /** @param rows the rows of one key, with {@code live} telling which have not expired */
        static Look of(boolean mine, ResultSet rows) throws SQLException {
            KeyRow row = null;
            boolean hasExpired = false;
            while (rows.next()) {
                if (rows.getBoolean("live")) {
                    row = KeyRow.read(rows);
                } else {
                    hasExpired = true;
                }
            }
            return new Look(mine, row, hasExpired);
        }

        /** The token of the claim that stands there, if there is one. */
        @Nullable
        UUID abandoned() {
            return row == null ? null : row.token();
        }
    }

    private static final String CHECK =
            "SELECT scope, operation, fingerprint, token, status, headers, body, created_at, leased_until, expires_at"
                    + " FROM signet_idempotency WHERE 1 = 0";
    static final String COMPLETE =
            "UPDATE signet_idempotency SET status = ?, headers = ?, body = ?, token = NULL, leased_until = NULL"
                    + " WHERE scope = ? AND token = ? ";
    private static final String RELEASE = "DELETE FROM signet_idempotency WHERE scope = ? AND token = ?";

    private final String insert;
    private final String complete;
    private final String takeOver;
    private final String dropExpired;

    /**
     * @param now the time, as SQL
     * @param later a time that is so much later as its parameter says, as SQL
     * @param unlessThere what to end an INSERT with
     * @param commit what to end with what is the last of its transaction, to save a round trip
     */
    KeyTable(String now, String later, String unlessThere, String commit) {
        this.insert = ("INSERT INTO signet_idempotency"
                        + " (scope, operation, fingerprint, token, created_at, leased_until, expires_at)"
                        + " VALUES (?, ?, ?, ?, %s, %s, %s) %s %s")
                .formatted(now, later, later, unlessThere, commit);
        this.complete = COMPLETE + commit;
        this.takeOver = ("UPDATE signet_idempotency SET fingerprint = ?, token = ?, leased_until = %s, expires_at = %s"
                        + " WHERE scope = ? AND token = ?")
                .formatted(later, later);
        this.dropExpired = "DELETE FROM signet_idempotency WHERE scope = ? AND expires_at <= " + now;
    }

    /** The table in this database. */
    static KeyTable of(Connection connection) throws SQLException {
        DatabaseMetaData database = connection.getMetaData();
        String product = database.getDatabaseProductName();
        if (product.equals("H2")) {
            return new H2KeyTable();
        }
        if (product.equals("PostgreSQL") && database.getDatabaseMajorVersion() >= 15) {
            return new PostgresKeyTable(database.getDriverName());
        }
        throw new ConfigurationException("Idempotency keys are kept in PostgreSQL, 15 or later, or in H2, not in "
                + product + " " + database.getDatabaseProductVersion());
    }

    /** Binds how much later. */
    abstract void bind(PreparedStatement statement, int index, Duration duration) throws SQLException;

    /** What stands for this key. */
    abstract Look look(Connection connection, byte[] scope) throws SQLException;

    /** Keeps others from the key until this transaction ends; false if another was faster. */
    abstract boolean hold(Connection connection, NewKey key) throws SQLException;

    /**
     * Has the answer of a key that is held recorded when the transaction commits. If another was faster after all, {@link
     * KeyTakenException} ends the transaction.
     */
    abstract void record(Transaction transaction, NewKey key, RecordedResponse response) throws SQLException;

    /** Deletes at most so many expired rows that nobody else is deleting; how many they were. */
    abstract int deleteExpired(Connection connection, int limit) throws SQLException;

    /** Fails where the table is not as it is expected. */
    final void check(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(CHECK)) {
            select.executeQuery().close();
        }
    }

    /** An expired row stands until somebody deletes it, who may be who needs its place. */
    void dropExpired(Connection connection, NewKey key) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(dropExpired)) {
            delete.setBytes(1, key.scope());
            delete.executeUpdate();
        }
    }

    /** Writes the claim, which may commit it; false if there is a row already. */
    boolean insert(Connection connection, NewKey key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setBytes(1, key.scope());
            statement.setString(2, key.operation());
            statement.setBytes(3, key.fingerprint());
            statement.setObject(4, key.token());
            bind(statement, 5, key.claim().lease());
            bind(statement, 6, key.life());
            return statement.executeUpdate() > 0;
        }
    }

    /** Makes an abandoned claim this one's; false if another was faster. */
    final boolean takeOver(Connection connection, NewKey key, UUID abandoned) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(takeOver)) {
            update.setBytes(1, key.fingerprint());
            update.setObject(2, key.token());
            bind(update, 3, key.claim().lease());
            bind(update, 4, key.life());
            update.setBytes(5, key.scope());
            update.setObject(6, abandoned);
            return update.executeUpdate() > 0;
        }
    }

    /** Records the answer of the claim with this token, which may commit it; false if it no longer stands. */
    boolean complete(Connection connection, byte[] scope, UUID token, RecordedResponse response) throws SQLException {
        return complete(connection, complete, scope, token, response);
    }

    /** @param sql {@link #COMPLETE}, with what may follow it */
    static boolean complete(Connection connection, String sql, byte[] scope, UUID token, RecordedResponse response)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setInt(1, response.status());
            update.setString(2, KeyRow.text(response.headers()));
            update.setBytes(3, response.body());
            update.setBytes(4, scope);
            update.setObject(5, token);
            return update.executeUpdate() > 0;
        }
    }

    /** Deletes the claim with this token; false if it no longer stands. */
    final boolean release(Connection connection, byte[] scope, UUID token) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(RELEASE)) {
            delete.setBytes(1, scope);
            delete.setObject(2, token);
            return delete.executeUpdate() > 0;
        }
    }
}
