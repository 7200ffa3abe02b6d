package dev.signet.runtime.idempotency.jdbc;

import dev.signet.runtime.idempotency.StoreChoice;
import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Secondary;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.type.Argument;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/** Micronaut's own transactions, which {@code @Transactional} beans join. */
@Singleton
@Secondary
@Requires(classes = TransactionOperations.class)
@Requires(property = StoreChoice.PROPERTY, value = StoreChoice.JDBC)
final class ManagedTransactions implements Transactions {

    private static final TransactionDefinition NEW =
            TransactionDefinition.of(TransactionDefinition.Propagation.REQUIRES_NEW);

    private final TransactionOperations<Connection> operations;

    @SuppressWarnings("unchecked") // the argument says what they are operations of
    ManagedTransactions(BeanContext context, @Value(JdbcIdempotencyStore.DATA_SOURCE) String dataSource) {
        this.operations = context.findBean(
                        Argument.of(TransactionOperations.class, Connection.class), Qualifiers.byName(dataSource))
                .orElseThrow(() -> new ConfigurationException(
                        "signet.idempotency.store is jdbc, but there are no JDBC transactions of a data source '"
                                + dataSource + "'. Configure datasources." + dataSource
                                + ", or name another in signet.idempotency.jdbc.data-source."));
    }

    @Override
    public boolean areShared() {
        return true;
    }

    @Override
    public <T> T begin(Work<T> work) {
        return operations.execute(NEW, status -> done(work, status));
    }

    private static <T> T done(Work<T> work, TransactionStatus<Connection> status) {
        try {
            return work.in(new Managed(status));
        } catch (SQLException failure) {
            throw new JdbcIdempotencyException(failure);
        }
    }

    private record Managed(TransactionStatus<Connection> status) implements Transaction {

        @Override
        public Connection connection() {
            return status.getConnection();
        }

        @Override
        public void undo() {
            status.setRollbackOnly();
        }

        @Override
        public void last(Work<?> work) {
            status.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    done(work, status);
                }

                @Override
                public int getOrder() {
                    return LOWEST_PRECEDENCE;
                }
            });
        }
    }
}
