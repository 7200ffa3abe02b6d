package dev.signet.runtime.idempotency.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.idempotency.IdempotencyStore.Claim;
import dev.signet.runtime.idempotency.IdempotencyStore.Outcome;
import dev.signet.runtime.idempotency.IdempotencyStore.RecordedResponse;
import dev.signet.runtime.idempotency.IdempotencyStore.Scope;
import dev.signet.runtime.idempotency.TransactionalIdempotencyStore.Ending;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All that holds of the table holds of one that is partitioned by day, made by the SQL of docs/idempotency.md. */
class PartitionedTableTest extends JdbcIdempotencyStoreFacts {

    private static final Path PAGE = Path.of("../docs/idempotency.md");
    private static final Pattern SQL = Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL);

    private static EmbeddedPostgres postgres;
    private static Database database;

    @BeforeAll
    static void open() throws IOException, SQLException {
        postgres = EmbeddedPostgres.start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql("PARTITION BY"));
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            for (int day = -3; day <= 5; day++) {
                statement.execute(sql("FOR VALUES", today.plusDays(day)));
            }
        }
        // The repeatable migration meets the table, and lets it be.
        database = Database.open(postgres.getJdbcUrl("postgres", "postgres"), "postgres");
    }

    @AfterAll
    static void close() throws IOException {
        database.close();
        postgres.close();
    }

    /** The page's SQL that has this in it. */
    private static String sql(String part) throws IOException {
        return SQL.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult block) -> block.group(1))
                .filter(block -> block.contains(part))
                .findFirst()
                .orElseThrow();
    }

    /** The same for another day than the page has. */
    private static String sql(String part, LocalDate day) throws IOException {
        return sql(part)
                .replace("20261122", day.format(DateTimeFormatter.BASIC_ISO_DATE))
                .replace("'2026-11-22T", "'" + day + "#")
                .replace("'2026-11-23T", "'" + day.plusDays(1) + "#")
                .replace('#', 'T');
    }

    @Override
    Database database() {
        return database;
    }

    @Override
    String milliseconds() {
        return "%d * INTERVAL '1 millisecond'";
    }

    private static Claim claim(String key, Duration ttl) {
        return new Claim(new Scope("ann", "partitions", key), "0f".repeat(32), ttl, Duration.ofMinutes(5));
    }

    private static Ending answered() {
        return new Ending.Kept(new RecordedResponse(204, List.of(), new byte[0]));
    }

    private static Ending unexpected() {
        throw new AssertionError("Carried out");
    }

    @Test
    void aKeyOfAnotherDayIsTheSameKey() {
        store().transact(claim("k", Duration.ofHours(30)), PartitionedTableTest::answered);
        assertThat(store().transact(claim("k", Duration.ofHours(60)), PartitionedTableTest::unexpected))
                .isInstanceOf(Outcome.Completed.class);
        assertThat(store().claim(claim("k", Duration.ofHours(80)))).isInstanceOf(Outcome.Completed.class);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void ofManyWhoseKeysExpireOnDifferentDaysOneIsCarriedOut() throws Exception {
        for (int round = 0; round < 20; round++) {
            String key = "race" + round;
            AtomicInteger day = new AtomicInteger();
            List<Outcome> outcomes = InParallel.run(4, () -> store().transact(
                            claim(key, Duration.ofHours(24L * (1 + day.getAndIncrement() % 3))),
                            PartitionedTableTest::answered));
            assertThat(outcomes).filteredOn(Outcome.Claimed.class::isInstance).hasSize(1);
            assertThat(rows()).isEqualTo(round + 1);
        }
    }

    @Test
    void aDayIsDroppedAndTheOthersStay() throws IOException, SQLException {
        LocalDate gone = LocalDate.now(ZoneOffset.UTC).plusDays(4);
        database.run(
                "INSERT INTO signet_idempotency SELECT sha256('x'), 'op', sha256('f'), NULL, 204, '', '', now(), NULL, '"
                        + gone + "T12:00:00Z'");
        store().transact(claim("k", Duration.ofHours(30)), PartitionedTableTest::answered);
        assertThat(rows()).isEqualTo(2);
        // Detaching concurrently is no statement among others.
        for (String statement : sql("DETACH", gone).split(";\\n")) {
            database.run(statement);
        }
        assertThat(rows()).isEqualTo(1);
        assertThat(store().transact(claim("k", Duration.ofHours(30)), PartitionedTableTest::unexpected))
                .isInstanceOf(Outcome.Completed.class);
        database.run(sql("FOR VALUES", gone));
    }
}
