package dev.signet.runtime.idempotency.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The transactions of one database. A service whose operations write in others than those of Micronaut's
 * {@code TransactionOperations<Connection>}, as Hibernate's, declares a bean of this type that opens them.
 */
public interface Transactions {

    /** What is done in one transaction. */
    @FunctionalInterface
    interface Work<T> {
        T in(Transaction transaction) throws SQLException;
    }

    /** A transaction under way. */
    interface Transaction {

        /** Its connection, which others commit and close. */
        Connection connection();

        /** Has it rolled back where it would be committed. */
        void undo();

        /**
         * Has this done as the very last before the commit, and not at all if it is rolled back. It may have committed
         * already when it returns; when it throws, the transaction is rolled back.
         */
        void last(Work<?> work);
    }

    /**
     * Does the work in a new transaction of this thread: committed when the work returns, rolled back when it throws. Both
     * are said to the connection: a pool that rolls back what is open when a connection is closed may not know that it is.
     * A {@link SQLException} is thrown as {@link JdbcIdempotencyException}, anything else as it is.
     */
    <T> T begin(Work<T> work);

    /** Whether what operations write on this thread meanwhile is part of the transaction. */
    boolean areShared();
}
