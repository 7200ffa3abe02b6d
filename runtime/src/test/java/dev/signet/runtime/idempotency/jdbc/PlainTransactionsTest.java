package dev.signet.runtime.idempotency.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.idempotency.IdempotencyStore;
import dev.signet.runtime.testing.IdempotencyStoreTck;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The store without Micronaut Data: leases, and nothing that needs the operation's transaction. */
class PlainTransactionsTest extends IdempotencyStoreTck {

    private static final String URL = "jdbc:h2:mem:plain;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000";

    private JdbcIdempotencyStore store;

    @BeforeEach
    void open() throws SQLException {
        run(Database.migration());
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl(URL);
        store = new JdbcIdempotencyStore(new PlainTransactions(database));
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(URL);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    protected IdempotencyStore store() {
        return store;
    }

    @Override
    protected void pass(Duration time) {
        try {
            run(
                    "UPDATE signet_idempotency SET leased_until = leased_until - %1$d * INTERVAL '0.001' SECOND, expires_at = expires_at - %1$d * INTERVAL '0.001' SECOND"
                            .formatted(time.toMillis()));
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void itDoesNotSaySoOfTransactions() {
        assertThat(store.isTransactional()).isFalse();
    }
}
