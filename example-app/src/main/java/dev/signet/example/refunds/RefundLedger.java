package dev.signet.example.refunds;

import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What was refunded, and what is left to refund, in a SQL database: {@code db/migration} has the tables. The data source's
 * connections are those of the transaction that is under way, as Micronaut Data has it.
 */
@Singleton
class RefundLedger {
    private static final String COLUMNS = "id, customer_id, amount_cents, reason, note, created_at";

    private final DataSource database;

    RefundLedger(DataSource database) {
        this.database = database;
    }

    /**
     * Takes the refund's amount from the customer's balance and records the refund: both, or neither. It joins the
     * transaction of the caller, in which the Idempotency-Key is kept.
     */
    @Transactional
    void record(Refund refund) throws CustomerNotFound, RefundExceedsBalance {
        inConnection(connection -> {
            take(connection, refund.customerId(), refund.amountCents());
            return insert(connection, refund);
        });
    }

    /** The refund, if it is the customer's. */
    @Connectable
    Optional<Refund> find(String customerId, UUID refundId) {
        return inConnection(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "SELECT " + COLUMNS + " FROM refund WHERE id = ? AND customer_id = ?")) {
                select.setObject(1, refundId);
                select.setString(2, customerId);
                return read(select).stream().findFirst();
            }
        });
    }

    /** The customer's latest refunds, newest first; those of one instant in the order of their ids. */
    @Connectable
    List<Refund> newest(String customerId, Optional<RefundReason> reason, int limit) {
        return inConnection(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT " + COLUMNS
                    + " FROM refund WHERE customer_id = ?" + (reason.isPresent() ? " AND reason = ?" : "")
                    + " ORDER BY created_at DESC, id LIMIT ?")) {
                int parameter = 0;
                select.setString(++parameter, customerId);
                if (reason.isPresent()) {
                    select.setString(++parameter, reason.get().name());
                }
                select.setInt(++parameter, limit);
                return read(select);
            }
        });
    }

    /** What is left to refund to the customer, in cents; empty when there is no such customer. */
    @Connectable
    OptionalLong refundableCents(String customerId) {
        return inConnection(connection -> refundableCents(connection, customerId));
    }

    // One statement that looks and takes: between a SELECT and an UPDATE, another refund could take the same cents.
    private static void take(Connection connection, String customerId, long amountCents) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE customer SET refundable_cents = refundable_cents - ? WHERE id = ? AND refundable_cents >= ?")) {
            update.setLong(1, amountCents);
            update.setString(2, customerId);
            update.setLong(3, amountCents);
            if (update.executeUpdate() == 0) {
                long availableCents = refundableCents(connection, customerId).orElseThrow(CustomerNotFound::new);
                throw new RefundExceedsBalance(availableCents);
            }
        }
    }

    private static OptionalLong refundableCents(Connection connection, String customerId) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT refundable_cents FROM customer WHERE id = ?")) {
            select.setString(1, customerId);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    private static int insert(Connection connection, Refund refund) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO refund (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, refund.id());
            insert.setString(2, refund.customerId());
            insert.setLong(3, refund.amountCents());
            insert.setString(4, refund.reason().name());
            insert.setString(5, refund.note());
            insert.setObject(6, refund.createdAt().atOffset(ZoneOffset.UTC));
            return insert.executeUpdate();
        }
    }

    private static List<Refund> read(PreparedStatement select) throws SQLException {
        List<Refund> refunds = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                refunds.add(new Refund(
                        row.getObject("id", UUID.class),
                        row.getString("customer_id"),
                        row.getLong("amount_cents"),
                        RefundReason.valueOf(row.getString("reason")),
                        row.getString("note"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()));
            }
        }
        return List.copyOf(refunds);
    }

    private <T> T inConnection(Query<T> query) {
        try (Connection connection = database.getConnection()) {
            return query.apply(connection);
        } catch (SQLException failure) {
            throw new LedgerFailure(failure);
        }
    }

    private interface Query<T> {
        T apply(Connection connection) throws SQLException;
    }
}
