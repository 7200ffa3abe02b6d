package dev.signet.benchmarks.idempotency;

import io.micronaut.context.annotation.Requires;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Writes one row in a transaction. */
@Singleton
@Requires(property = "transfers")
class Transfers implements TransfersApi {

    static final String TABLE =
            "CREATE TABLE transfer (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, account TEXT, cents BIGINT)";

    private final DataSource database;

    Transfers(DataSource database) {
        this.database = database;
    }

    @Override
    @Transactional
    public Transfer plain(Transfer transfer) {
        return write(transfer);
    }

    @Override
    @Transactional
    public Transfer transactional(Transfer transfer) {
        return write(transfer);
    }

    @Override
    @Transactional
    public Transfer leased(Transfer transfer) {
        return write(transfer);
    }

    private Transfer write(Transfer transfer) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO transfer (account, cents) VALUES (?, ?)")) {
            insert.setString(1, transfer.account());
            insert.setLong(2, transfer.cents());
            insert.executeUpdate();
            return transfer;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
