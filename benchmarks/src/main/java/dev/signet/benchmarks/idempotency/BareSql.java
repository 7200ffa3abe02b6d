package dev.signet.benchmarks.idempotency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * What a store cannot do without, as somebody would write it who thinks of nothing else: a row inserted, or found, in one
 * transaction. Nobody else's claim is told from an answer, and nothing runs between.
 */
final class BareSql {

    /** The columns without which nothing is replayed, and the index without which nothing is ever deleted. */
    static final String TABLE = "CREATE TABLE bare (scope BYTEA PRIMARY KEY, fingerprint BYTEA NOT NULL,"
            + " status SMALLINT NOT NULL, headers TEXT NOT NULL, body BYTEA NOT NULL, expires_at TIMESTAMPTZ NOT NULL);"
            + " CREATE INDEX bare_expiry ON bare (expires_at)";

    private static final String INSERT = "INSERT INTO bare (scope, fingerprint, status, headers, body, expires_at)"
            + " VALUES (?, ?, ?, ?, ?, now() + make_interval(secs => ?)) ON CONFLICT DO NOTHING";
    private static final String UPDATE = "UPDATE bare SET status = ?, headers = ?, body = ? WHERE scope = ?";
    private static final String SELECT = "SELECT fingerprint, status, headers, body FROM bare WHERE scope = ?";

    private final DataSource database;

    BareSql(DataSource database) {
        this.database = database;
    }

    /** Whether the row was inserted; otherwise it was read. */
    boolean insertOrReplay(byte[] scope, byte[] fingerprint, int status, String headers, byte[] body)
            throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            boolean inserted = insert(connection, scope, fingerprint, status, headers, body);
            if (!inserted) {
                read(connection, scope);
            }
            connection.commit();
            return inserted;
        }
    }

    /** As it must be where work runs between: the row is there before the work, and the answer after it. */
    void insertAndAnswer(byte[] scope, byte[] fingerprint, int status, String headers, byte[] body)
            throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            insert(connection, scope, fingerprint, 0, "", new byte[0]);
            try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
                update.setInt(1, status);
                update.setString(2, headers);
                update.setBytes(3, body);
                update.setBytes(4, scope);
                update.executeUpdate();
            }
            connection.commit();
        }
    }

    private static boolean insert(
            Connection connection, byte[] scope, byte[] fingerprint, int status, String headers, byte[] body)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setBytes(1, scope);
            insert.setBytes(2, fingerprint);
            insert.setInt(3, status);
            insert.setString(4, headers);
            insert.setBytes(5, body);
            insert.setDouble(6, 86_400);
            return insert.executeUpdate() > 0;
        }
    }

    private static void read(Connection connection, byte[] scope) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setBytes(1, scope);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next() || row.getBytes(4).length == 0) {
                    throw new IllegalStateException("No answer");
                }
            }
        }
    }
}
