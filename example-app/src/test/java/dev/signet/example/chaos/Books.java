package dev.signet.example.chaos;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * What the database holds in the end.
 *
 * @param left what each customer has left to refund, in cents
 * @param claimed how many keys have no answer
 * @param kept how many keys have an answer that says something was done
 */
record Books(List<Effect> effects, Map<String, Long> left, long claimed, long kept) {

    /** A refund that is there. */
    record Effect(String id, String key, String customer, long cents) {}

    Books {
        effects = List.copyOf(effects);
        left = Map.copyOf(left);
    }

    static Books read(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return new Books(
                    effects(connection),
                    left(connection),
                    count(connection, "token IS NOT NULL"),
                    count(connection, "status BETWEEN 200 AND 299"));
        }
    }

    private static List<Effect> effects(Connection connection) throws SQLException {
        List<Effect> effects = new ArrayList<>();
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT id::text, note, customer_id, amount_cents FROM refund");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                effects.add(new Effect(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)));
            }
        }
        return effects;
    }

    private static Map<String, Long> left(Connection connection) throws SQLException {
        Map<String, Long> left = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement("SELECT id, refundable_cents FROM customer");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                left.put(row.getString(1), row.getLong(2));
            }
        }
        return left;
    }

    private static long count(Connection connection, String condition) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement("SELECT count(*) FROM signet_idempotency WHERE " + condition);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
