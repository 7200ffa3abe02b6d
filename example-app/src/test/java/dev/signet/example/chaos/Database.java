package dev.signet.example.chaos;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** A PostgreSQL that can be crashed. */
final class Database implements Closeable {
    private final Path data;
    private final Path log;
    private final EmbeddedPostgres postgres;

    Database(Path folder) throws IOException {
        data = folder.resolve("data");
        log = folder.resolve("restarts.log");
        postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                // Without it a crash may take back what was committed, and nobody could promise anything.
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "200")
                .start();
    }

    int port() {
        return postgres.getPort();
    }

    /** The database without anything in between. */
    DataSource direct() {
        return postgres.getPostgresDatabase();
    }

    /** Opens accounts, each with what there is to refund. */
    void open(Map<String, Long> accounts) throws SQLException {
        try (Connection connection = direct().getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO customer (id, refundable_cents) VALUES (?, ?)")) {
            for (Map.Entry<String, Long> account : accounts.entrySet()) {
                insert.setString(1, account.getKey());
                insert.setLong(2, account.getValue());
                insert.executeUpdate();
            }
        }
    }

    /** Has the database end about half of its sessions; how many they were. */
    int terminateSessions() throws SQLException {
        try (Connection connection = direct().getConnection();
                PreparedStatement terminate = connection.prepareStatement(
                        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
                                + " AND backend_type = 'client backend' AND random() < 0.5");
                ResultSet ended = terminate.executeQuery()) {
            ended.next();
            return ended.getInt(1);
        }
    }

    /** Ends it without a word to anybody, as a crash does, and starts it again: it recovers from its log. */
    void crash() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL does not run as root. EmbeddedPostgres has started it so.
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(
                List.of(programs().resolve("pg_ctl").toString(), "restart", "-m", "immediate", "-w", "-t", "120"));
        command.addAll(List.of("-D", data.toString(), "-l", log.toString()));
        Process restart = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        if (restart.waitFor() != 0) {
            throw new IOException("The database did not start again: " + Files.readString(log, UTF_8));
        }
    }

    /** Where the server's program is: it has noted down how it was called. */
    private Path programs() throws IOException {
        String called = Files.readString(data.resolve("postmaster.opts"), UTF_8);
        Path folder = Path.of(called.substring(0, called.indexOf(" \""))).getParent();
        if (folder == null) {
            throw new IOException("The server was called without its folder: " + called);
        }
        return folder;
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
