package dev.signet.runtime.idempotency.jdbc;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;

/** A database with the table, and a service's beans over it. */
final class Database implements AutoCloseable {

    private final ApplicationContext context;

    private Database(ApplicationContext context) {
        this.context = context;
    }

    static Database open(String url, String user) {
        try (Connection connection = DriverManager.getConnection(url, user, "")) {
            run(connection, migration());
            run(connection, "CREATE TABLE effect (name VARCHAR(200))");
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
        return new Database(ApplicationContext.run(configuration(url, user)));
    }

    static Map<String, Object> configuration(String url, String user) {
        Map<String, Object> configuration = new HashMap<>();
        configuration.put("micronaut.security.enabled", false);
        configuration.put("signet.idempotency.store", "jdbc");
        configuration.put("datasources.default.url", url);
        configuration.put("datasources.default.username", user);
        configuration.put("datasources.default.password", "");
        return configuration;
    }

    static String migration() {
        String name = "/dev/signet/idempotency/R__signet_idempotency.sql";
        try (InputStream file = Objects.requireNonNull(Database.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JdbcIdempotencyStore store() {
        return context.getBean(JdbcIdempotencyStore.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** As operations have it: its connections are those of their thread's transaction. */
    DataSource dataSource() {
        return context.getBean(DataSource.class);
    }

    /** Runs SQL on a connection of its own. */
    void run(String sql) {
        try (Connection connection = own()) {
            run(connection, sql);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    int count(String sql, Object... values) {
        try (Connection connection = own();
                PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private Connection own() throws SQLException {
        return DelegatingDataSource.unwrapDataSource(dataSource()).getConnection();
    }

    @Override
    public void close() {
        context.close();
    }
}
