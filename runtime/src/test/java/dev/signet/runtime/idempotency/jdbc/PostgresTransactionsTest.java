package dev.signet.runtime.idempotency.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.idempotency.IdempotencyStore.Claim;
import dev.signet.runtime.idempotency.IdempotencyStore.Outcome;
import dev.signet.runtime.idempotency.IdempotencyStore.RecordedResponse;
import dev.signet.runtime.idempotency.IdempotencyStore.Scope;
import dev.signet.runtime.idempotency.TransactionalIdempotencyStore.Ending;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a transaction of PostgreSQL begins and ends, whose first statement may be the store's or somebody else's. */
class PostgresTransactionsTest {

    private static final RecordedResponse NO_CONTENT = new RecordedResponse(204, List.of(), new byte[0]);

    private static EmbeddedPostgres postgres;

    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void open() throws IOException {
        postgres = EmbeddedPostgres.start();
        run(Database.migration());
        run("CREATE TABLE effect (name VARCHAR(200))");
    }

    @AfterAll
    static void close() throws IOException {
        postgres.close();
    }

    /** A service whose pool has one connection, which is as the next finds it. */
    private static ApplicationContext service(String setting, boolean value) {
        Map<String, Object> configuration =
                Database.configuration(postgres.getJdbcUrl("postgres", "postgres"), "postgres");
        configuration.put("datasources.default.maximum-pool-size", 1);
        configuration.put("datasources.default." + setting, value);
        return ApplicationContext.run(configuration);
    }

    private static ApplicationContext service(boolean autoCommit) {
        return service("auto-commit", autoCommit);
    }

    private static JdbcIdempotencyStore store(ApplicationContext service) {
        return service.getBean(JdbcIdempotencyStore.class);
    }

    /** Over transactions that write before their key is looked for, as those do that set whose they are. */
    private JdbcIdempotencyStore storeOfTransactionsThatWriteFirst(ApplicationContext service) {
        PlainTransactions plain =
                new PlainTransactions(DelegatingDataSource.unwrapDataSource(service.getBean(DataSource.class)));
        return new JdbcIdempotencyStore(new Transactions() {
            @Override
            public <T> T begin(Work<T> work) {
                return plain.begin(transaction -> {
                    write(transaction.connection());
                    return work.in(transaction);
                });
            }

            @Override
            public boolean areShared() {
                return true;
            }
        });
    }

    private void write(Connection connection) throws SQLException {
        try (Statement insert = connection.createStatement()) {
            insert.executeUpdate("INSERT INTO effect VALUES ('" + key + "')");
        }
    }

    private Claim claim() {
        return claim("ann");
    }

    private Claim claim(String caller) {
        return new Claim(
                new Scope(caller, "Shelf.add", key), "0f".repeat(32), Duration.ofHours(1), Duration.ofMinutes(1));
    }

    private static Ending answered() {
        return new Ending.Kept(NO_CONTENT);
    }

    private static Ending failing() {
        throw new IllegalStateException("as an operation fails");
    }

    private int written() {
        return count("SELECT count(*) FROM effect WHERE name = ?", key);
    }

    private int recorded() {
        return count(
                "SELECT count(*) FROM signet_idempotency WHERE scope = sha256(convert_to('ann', 'UTF8')"
                        + " || '\\x00' || convert_to('Shelf.add', 'UTF8') || '\\x00' || convert_to(?, 'UTF8'))",
                key);
    }

    private static int leftOpen() {
        return count("SELECT count(*) FROM pg_stat_activity WHERE state LIKE ?", "idle in transaction%");
    }

    /** Counted on a connection of its own, and none of the service's. */
    private static int count(String sql, String value) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, value);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static void run(String sql) {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasWrittenBeforeTheKeyWasLookedForIsTakenBackWithTheRest(boolean autoCommit) {
        try (ApplicationContext service = service(autoCommit)) {
            JdbcIdempotencyStore store = storeOfTransactionsThatWriteFirst(service);
            int before = written();
            assertThatThrownBy(() -> store.transact(claim(), PostgresTransactionsTest::failing))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(written()).isEqualTo(before);
            assertThat(leftOpen()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatWasWrittenBeforeTheKeyWasLookedForIsKeptWithTheRest(boolean autoCommit) {
        try (ApplicationContext service = service(autoCommit)) {
            JdbcIdempotencyStore store = storeOfTransactionsThatWriteFirst(service);
            int before = written();
            assertThat(store.transact(claim(), PostgresTransactionsTest::answered))
                    .isInstanceOf(Outcome.Claimed.class);
            assertThat(written()).isEqualTo(before + 1);
            assertThat(recorded()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noTransactionIsLeftOpenByAnAnswerAReplayOrAFailure(boolean autoCommit) {
        try (ApplicationContext service = service(autoCommit)) {
            JdbcIdempotencyStore store = store(service);
            assertThat(store.transact(claim(), PostgresTransactionsTest::answered))
                    .isInstanceOf(Outcome.Claimed.class);
            assertThat(leftOpen()).isZero();
            assertThat(store.transact(claim(), PostgresTransactionsTest::failing))
                    .isInstanceOf(Outcome.Completed.class);
            assertThat(leftOpen()).isZero();
            assertThatThrownBy(() -> store.transact(claim("bob"), PostgresTransactionsTest::failing))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(leftOpen()).isZero();
            Outcome claimed = store.claim(claim("eve"));
            assertThat(leftOpen()).isZero();
            assertThat(store.complete(claim("eve").scope(), ((Outcome.Claimed) claimed).token(), NO_CONTENT))
                    .isTrue();
            assertThat(leftOpen()).isZero();
            assertThat(store.claim(claim("eve"))).isInstanceOf(Outcome.Completed.class);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void afterAKeyThatCouldNotBeLookedForTheConnectionIsAsItWas(boolean autoCommit) {
        try (ApplicationContext service = service(autoCommit)) {
            run("ALTER TABLE signet_idempotency RENAME TO moved");
            try {
                assertThatThrownBy(() -> store(service).transact(claim(), PostgresTransactionsTest::answered))
                        .hasStackTraceContaining("\"signet_idempotency\" does not exist");
                assertThat(leftOpen()).isZero();
            } finally {
                run("ALTER TABLE moved RENAME TO signet_idempotency");
            }
            assertThat(store(service).transact(claim(), PostgresTransactionsTest::answered))
                    .isInstanceOf(Outcome.Claimed.class);
            assertThat(recorded()).isEqualTo(1);
        }
    }

    @Test
    void aConnectionThatIsReadOnlyStaysSo() {
        try (ApplicationContext service = service("read-only", true)) {
            assertThatThrownBy(() -> store(service).transact(claim(), PostgresTransactionsTest::answered))
                    .hasStackTraceContaining("read-only transaction");
            assertThat(recorded()).isZero();
        }
    }
}
