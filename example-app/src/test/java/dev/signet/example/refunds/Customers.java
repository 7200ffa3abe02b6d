package dev.signet.example.refunds;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;

/** Customers for one fact each, so that no fact spends another's balance. */
final class Customers {
    private Customers() {}

    /** A new customer with so much to refund, on a connection of its own, whatever transaction is under way. */
    static String open(DataSource database, long refundableCents) throws SQLException {
        String id = "cust_"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
        try (Connection connection =
                        DelegatingDataSource.unwrapDataSource(database).getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO customer (id, refundable_cents) VALUES (?, ?)")) {
            insert.setString(1, id);
            insert.setLong(2, refundableCents);
            insert.executeUpdate();
        }
        return id;
    }
}
