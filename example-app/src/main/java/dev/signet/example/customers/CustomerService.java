package dev.signet.example.customers;

import dev.signet.annotations.Precondition;
import dev.signet.example.refunds.CustomerNotFound;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Keeps the {@link CustomersApi}: no remark is lost that another one did not mean to replace. */
@Singleton
class CustomerService implements CustomersApi {
    private final DataSource database;

    CustomerService(DataSource database) {
        this.database = database;
    }

    @Override
    @Connectable
    public Customer find(String customerId) {
        try (Connection connection = database.getConnection()) {
            return find(connection, customerId);
        } catch (SQLException failure) {
            throw new IllegalStateException("The customers' database failed.", failure);
        }
    }

    @Override
    @Connectable
    public Customer remark(String customerId, Precondition precondition, Remark remark) {
        try (Connection connection = database.getConnection()) {
            while (true) {
                Customer now = find(connection, customerId);
                precondition.require(now.version());
                if (update(connection, now, remark.remark())) {
                    return new Customer(customerId, remark.remark(), now.version() + 1);
                }
                // Somebody was faster, so that there is another version to be asked for.
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The customers' database failed.", failure);
        }
    }

    private static Customer find(Connection connection, String customerId) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT remark, version FROM customer WHERE id = ?")) {
            select.setString(1, customerId);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new CustomerNotFound();
                }
                return new Customer(customerId, row.getString("remark"), row.getLong("version"));
            }
        }
    }

    /** One statement that compares and changes: between two, another change would be overwritten. */
    private static boolean update(Connection connection, Customer now, String remark) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE customer SET remark = ?, version = version + 1 WHERE id = ? AND version = ?")) {
            update.setString(1, remark);
            update.setString(2, now.id());
            update.setLong(3, now.version());
            return update.executeUpdate() == 1;
        }
    }
}
