package dev.signet.runtime.idempotency.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.idempotency.IdempotencyStore.Claim;
import dev.signet.runtime.idempotency.IdempotencyStore.Outcome;
import dev.signet.runtime.idempotency.IdempotencyStore.RecordedResponse;
import dev.signet.runtime.idempotency.IdempotencyStore.Scope;
import dev.signet.runtime.idempotency.TransactionalIdempotencyStore.Ending;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where a transaction of PostgreSQL begins and ends, whose first statement the store's may be or not. */
class PostgresTransactionsTest {

    private static EmbeddedPostgres postgres;
    private static Database database;

    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void open() throws IOException {
        postgres = EmbeddedPostgres.start();
        database = Database.open(postgres.getJdbcUrl("postgres", "postgres"), "postgres");
    }

    @AfterAll
    static void close() throws IOException {
        database.close();
        postgres.close();
    }

    private Claim claim() {
        return new Claim(
                new Scope("ann", "Shelf.add", key), "0f".repeat(32), Duration.ofHours(1), Duration.ofMinutes(1));
    }

    private static Ending answered() {
        return new Ending.Kept(new RecordedResponse(204, List.of(), new byte[0]));
    }

    private static Ending failing() {
        throw new IllegalStateException("as an operation fails");
    }

    /** Transactions that write before they are anybody's, as those that set who their tenant is. */
    private JdbcIdempotencyStore storeInTransactionsThatWriteFirst() {
        PlainTransactions plain = new PlainTransactions(postgres.getPostgresDatabase());
        return new JdbcIdempotencyStore(new Transactions() {
            @Override
            public <T> T begin(Work<T> work) {
                return plain.begin(transaction -> {
                    write(transaction);
                    return work.in(transaction);
                });
            }

            @Override
            public boolean areShared() {
                return true;
            }
        });
    }

    private void write(Transactions.Transaction transaction) throws SQLException {
        try (Statement insert = transaction.connection().createStatement()) {
            insert.executeUpdate("INSERT INTO effect VALUES ('" + key + "')");
        }
    }

    private int written() {
        return database.count("SELECT count(*) FROM effect WHERE name = ?", key);
    }

    private static int leftOpen() {
        return database.count("SELECT count(*) FROM pg_stat_activity WHERE state LIKE 'idle in transaction%'");
    }

    @Test
    void whatWasWrittenBeforeTheKeyWasLookedForIsTakenBackWithTheRest() {
        JdbcIdempotencyStore store = storeInTransactionsThatWriteFirst();
        int before = written();
        assertThatThrownBy(() -> store.transact(claim(), PostgresTransactionsTest::failing))
                .isInstanceOf(IllegalStateException.class);
        assertThat(written()).isEqualTo(before);
    }

    @Test
    void whatWasWrittenBeforeTheKeyWasLookedForIsKeptWithTheRest() {
        JdbcIdempotencyStore store = storeInTransactionsThatWriteFirst();
        int before = written();
        assertThat(store.transact(claim(), PostgresTransactionsTest::answered)).isInstanceOf(Outcome.Claimed.class);
        assertThat(written()).isEqualTo(before + 1);
    }

    @Test
    void noTransactionIsLeftOpenByAnAnswerAReplayOrAFailure() {
        assertThat(database.store().transact(claim(), PostgresTransactionsTest::answered))
                .isInstanceOf(Outcome.Claimed.class);
        assertThat(database.store().transact(claim(), PostgresTransactionsTest::failing))
                .isInstanceOf(Outcome.Completed.class);
        Claim another = new Claim(
                new Scope("bob", "Shelf.add", key), "0f".repeat(32), Duration.ofHours(1), Duration.ofMinutes(1));
        assertThatThrownBy(() -> database.store().transact(another, PostgresTransactionsTest::failing))
                .isInstanceOf(IllegalStateException.class);
        assertThat(leftOpen()).isZero();
    }

    @Test
    void afterAKeyThatCouldNotBeLookedForTheConnectionIsAsItWas() {
        database.run("ALTER TABLE signet_idempotency RENAME TO moved");
        try {
            assertThatThrownBy(() -> database.store().transact(claim(), PostgresTransactionsTest::answered))
                    .isInstanceOf(JdbcIdempotencyException.class);
            assertThat(leftOpen()).isZero();
        } finally {
            database.run("ALTER TABLE moved RENAME TO signet_idempotency");
        }
        assertThat(database.store().transact(claim(), PostgresTransactionsTest::answered))
                .isInstanceOf(Outcome.Claimed.class);
        assertThat(database.count(
                        "SELECT count(*) FROM signet_idempotency WHERE scope = sha256(convert_to('ann', 'UTF8')"
                                + " || '\\x00' || convert_to('Shelf.add', 'UTF8') || '\\x00' || convert_to(?, 'UTF8'))",
                        key))
                .isEqualTo(1);
    }
}
