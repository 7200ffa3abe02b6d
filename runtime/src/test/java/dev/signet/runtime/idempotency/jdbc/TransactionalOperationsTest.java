package dev.signet.runtime.idempotency.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.signet.runtime.http.Answers;
import dev.signet.runtime.http.UndeclaredException;
import dev.signet.runtime.idempotency.Idempotency;
import dev.signet.runtime.idempotency.IdempotentOperation;
import dev.signet.runtime.security.Caller;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.transaction.TransactionOperations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of what an operation wrote, by how it answers. */
class TransactionalOperationsTest {

    private static final IdempotentOperation OPERATION =
            new IdempotentOperation("Shelf.add", true, Duration.ofHours(24), 422).transactional();

    private static EmbeddedPostgres postgres;
    private static Database database;

    private final String key = UUID.randomUUID().toString();

    @BeforeAll
    static void open() throws IOException {
        postgres = EmbeddedPostgres.start();
        database = Database.open(postgres.getJdbcUrl("postgres", "postgres"), "postgres");
        database.run("CREATE TABLE once (name VARCHAR(200) UNIQUE DEFERRABLE INITIALLY DEFERRED)");
    }

    @AfterAll
    static void close() throws IOException {
        database.close();
        postgres.close();
    }

    private HttpResponse<byte[]> once(IdempotentOperation operation, Supplier<HttpResponse<byte[]>> answer) {
        HttpRequest<?> request = HttpRequest.POST("/a", "").header("Idempotency-Key", key);
        return database.bean(Idempotency.class).once(operation, request, null, Caller.ANONYMOUS, answer);
    }

    private static HttpResponse<byte[]> unexpected() {
        throw new AssertionError("Carried out");
    }

    private void write(String table) {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO " + table + " VALUES (?)")) {
            insert.setString(1, key);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private int written() {
        return database.count("SELECT count(*) FROM effect WHERE name = ?", key);
    }

    private int recorded() {
        return database.count("SELECT count(*) FROM signet_idempotency");
    }

    @Test
    void aSuccessIsKeptWithItsAnswer() {
        once(OPERATION, () -> {
            write("effect");
            return Answers.created("/a/1");
        });
        assertThat(written()).isEqualTo(1);
        HttpResponse<byte[]> replay = once(OPERATION, TransactionalOperationsTest::unexpected);
        assertThat(replay.code()).isEqualTo(201);
        assertThat(replay.header("Location")).isEqualTo("/a/1");
    }

    @Test
    void aDeclaredProblemIsReplayedAndWhatWasWrittenBeforeItIsTakenBack() {
        once(OPERATION, () -> {
            write("effect");
            return Answers.empty(422);
        });
        assertThat(written()).isZero();
        assertThat(once(OPERATION, TransactionalOperationsTest::unexpected).code())
                .isEqualTo(422);
    }

    @Test
    void anInnerTransactionThatFailedDoesNotKeepTheProblemFromBeingRecorded() {
        TransactionOperations<?> transactions = database.bean(TransactionOperations.class);
        once(OPERATION, () -> {
            write("effect");
            assertThatThrownBy(() -> transactions.executeWrite(status -> {
                        throw new IllegalStateException("as a declared problem that a @Transactional bean throws");
                    }))
                    .isInstanceOf(IllegalStateException.class);
            return Answers.empty(422);
        });
        assertThat(written()).isZero();
        assertThat(once(OPERATION, TransactionalOperationsTest::unexpected).code())
                .isEqualTo(422);
    }

    @Test
    void anSqlErrorBehindADeclaredProblemDoesNotEither() {
        once(OPERATION, () -> {
            write("effect");
            assertThatThrownBy(() -> write("no_such_table")).isInstanceOf(IllegalStateException.class);
            return Answers.empty(409);
        });
        assertThat(written()).isZero();
        assertThat(once(OPERATION, TransactionalOperationsTest::unexpected).code())
                .isEqualTo(409);
    }

    @Test
    void aFailureTakesBackWhatWasWrittenAndFreesTheKey() {
        int before = recorded();
        UndeclaredException failure = new UndeclaredException("Shelf.add", new IllegalStateException());
        assertThatThrownBy(() -> once(OPERATION, () -> {
                    write("effect");
                    throw failure;
                }))
                .isSameAs(failure);
        assertThat(written()).isZero();
        assertThat(recorded()).isEqualTo(before);
        once(OPERATION, () -> {
            write("effect");
            return Answers.empty(204);
        });
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void aFailureThatIsReplayedTakesBackWhatWasWrittenAsWell() {
        IdempotentOperation replaying = OPERATION.replayingFailures();
        once(replaying, () -> {
            write("effect");
            throw new UndeclaredException("Shelf.add", new IllegalStateException());
        });
        assertThat(written()).isZero();
        assertThat(once(replaying, TransactionalOperationsTest::unexpected).code())
                .isEqualTo(500);
    }

    @Test
    void whatFailsAtTheCommitLeavesNoAnswer() {
        int before = recorded();
        assertThatThrownBy(() -> once(OPERATION, () -> {
                    write("effect");
                    write("once");
                    write("once"); // told at the commit
                    return Answers.empty(204);
                }))
                .isInstanceOf(RuntimeException.class)
                .hasStackTraceContaining("once_name_key");
        assertThat(written()).isZero();
        assertThat(recorded()).isEqualTo(before);
    }

    @Test
    void aSwallowedSqlErrorLeavesNoAnswer() {
        int before = recorded();
        assertThatThrownBy(() -> once(OPERATION, () -> {
                    assertThatThrownBy(() -> write("no_such_table")).isInstanceOf(IllegalStateException.class);
                    return Answers.empty(204);
                }))
                .hasStackTraceContaining("current transaction is aborted");
        assertThat(recorded()).isEqualTo(before);
    }

    @Test
    void anAnswerThatSomebodyElseRecordedMeanwhileCounts() {
        // All of these requests are the same but for their keys, so any row has the fingerprint.
        HttpRequest<?> other = HttpRequest.POST("/a", "")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        database.bean(Idempotency.class).once(OPERATION, other, null, Caller.ANONYMOUS, () -> Answers.empty(204));
        HttpResponse<byte[]> answer = once(OPERATION, () -> {
            write("effect");
            // As if the lock had been lost: the row is written past it.
            database.run("INSERT INTO signet_idempotency SELECT sha256(convert_to('', 'UTF8') || '\\x00'"
                    + " || convert_to('Shelf.add', 'UTF8') || '\\x00' || convert_to('" + key + "', 'UTF8')),"
                    + " 'Shelf.add', fingerprint, NULL, 202, '', '', now(), NULL, now() + interval '1 hour'"
                    + " FROM (SELECT fingerprint FROM signet_idempotency LIMIT 1) any_other");
            return Answers.empty(204);
        });
        assertThat(answer.code()).isEqualTo(202);
        assertThat(written()).isZero();
    }
}
