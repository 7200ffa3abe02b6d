package dev.signet.runtime.idempotency.jdbc;

import dev.signet.runtime.idempotency.StoreChoice;
import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Secondary;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.inject.qualifiers.Qualifiers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Transactions of the store alone, on connections that nobody else uses: enough for leases. */
@Singleton
@Secondary
@Requires(missing = ManagedTransactions.class)
@Requires(property = StoreChoice.PROPERTY, value = StoreChoice.JDBC)
final class PlainTransactions implements Transactions {

    private final DataSource database;

    @Inject
    PlainTransactions(BeanContext context, @Value(JdbcIdempotencyStore.DATA_SOURCE) String dataSource) {
        this(context.findBean(DataSource.class, Qualifiers.byName(dataSource))
                .orElseThrow(() -> new ConfigurationException(
                        "signet.idempotency.store is jdbc, but there is no data source '" + dataSource
                                + "'. Configure datasources." + dataSource
                                + ", or name another in signet.idempotency.jdbc.data-source.")));
    }

    PlainTransactions(DataSource database) {
        this.database = database;
    }

    @Override
    public boolean areShared() {
        return false;
    }

    @Override
    public <T> T begin(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            return done(work, new Plain(connection));
        } catch (SQLException failure) {
            throw new JdbcIdempotencyException(failure);
        }
    }

    private static <T> T done(Work<T> work, Plain transaction) throws SQLException {
        T result;
        try {
            result = work.in(transaction);
            if (!transaction.undone && transaction.last != null) {
                transaction.last.in(transaction);
            }
        } catch (SQLException | RuntimeException | Error failure) {
            rollBack(transaction.connection(), failure);
            throw failure;
        }
        if (transaction.undone) {
            transaction.connection().rollback();
        } else {
            transaction.connection().commit();
        }
        return result;
    }

    private static void rollBack(Connection connection, Throwable reason) {
        try {
            connection.rollback();
        } catch (SQLException failure) {
            reason.addSuppressed(failure);
        }
    }

    private static final class Plain implements Transaction {
        private final Connection connection;
        private boolean undone;
        private @Nullable Work<?> last;

        Plain(Connection connection) {
            this.connection = connection;
        }

        @Override
        public Connection connection() {
            return connection;
        }

        @Override
        public void undo() {
            undone = true;
        }

        @Override
        public void last(Work<?> work) {
            last = work;
        }
    }
}
