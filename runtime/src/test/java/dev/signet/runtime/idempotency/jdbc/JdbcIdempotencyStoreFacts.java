package dev.signet.runtime.idempotency.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.runtime.idempotency.IdempotencyStore.Claim;
import dev.signet.runtime.idempotency.IdempotencyStore.Header;
import dev.signet.runtime.idempotency.IdempotencyStore.Outcome;
import dev.signet.runtime.idempotency.IdempotencyStore.RecordedResponse;
import dev.signet.runtime.idempotency.IdempotencyStore.Scope;
import dev.signet.runtime.idempotency.TransactionalIdempotencyStore;
import dev.signet.runtime.testing.TransactionalIdempotencyStoreTck;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds on every database, through the beans that a service has. */
abstract class JdbcIdempotencyStoreFacts extends TransactionalIdempotencyStoreTck {

    /** The database, with the table in it and one named {@code effect}. */
    abstract Database database();

    /** An interval of so many milliseconds, as SQL. */
    abstract String milliseconds();

    @BeforeEach
    void startEmpty() {
        database().run("DELETE FROM signet_idempotency");
    }

    @Override
    protected TransactionalIdempotencyStore store() {
        return database().store();
    }

    // The database's clock stands still for nobody, so what is kept grows older.
    @Override
    protected void pass(Duration time) {
        String earlier = milliseconds().formatted(-time.toMillis());
        database()
                .run(
                        "UPDATE signet_idempotency SET created_at = created_at + %1$s, leased_until = leased_until + %1$s, expires_at = expires_at + %1$s"
                                .formatted(earlier));
    }

    @Override
    protected void write(String effect) {
        // As an operation's own code would: through the connection of its thread.
        try (Connection connection = database().dataSource().getConnection();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO effect VALUES (?)")) {
            insert.setString(1, effect);
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    @Override
    protected int written(String effect) {
        return database().count("SELECT count(*) FROM effect WHERE name = ?", effect);
    }

    @Test
    void anAnswerHasOneRowAndIsGoneWhenItExpired() {
        String operation = UUID.randomUUID().toString();
        for (int i = 0; i < 25; i++) {
            Scope scope = new Scope("ann", operation, "k" + i);
            Claim claim = new Claim(scope, "0f".repeat(32), Duration.ofMinutes(i < 20 ? 5 : 50), Duration.ofMinutes(1));
            Outcome.Claimed claimed = (Outcome.Claimed) store().claim(claim);
            store().complete(scope, claimed.token(), new RecordedResponse(204, List.of(), new byte[0]));
        }
        assertThat(rows()).isEqualTo(25);
        pass(Duration.ofMinutes(6));
        assertThat(database().store().deleteExpired(15)).isEqualTo(15);
        assertThat(database().store().deleteExpired(15)).isEqualTo(5);
        assertThat(database().store().deleteExpired(15)).isZero();
        assertThat(rows()).isEqualTo(5);
    }

    @Test
    void severalDeleteSideBySide() throws Exception {
        for (int i = 0; i < 300; i++) {
            store().claim(new Claim(
                    new Scope("ann", "delete", "k" + i),
                    "0f".repeat(32),
                    Duration.ofMinutes(5),
                    Duration.ofMinutes(1)));
        }
        pass(Duration.ofMinutes(6));
        int threads = 4;
        List<Integer> deleted = InParallel.run(threads, () -> {
            int all = 0;
            while (rows() > 0) {
                all += database().store().deleteExpired(10);
            }
            return all;
        });
        assertThat(deleted.stream().mapToInt(Integer::intValue).sum()).isEqualTo(300);
        assertThat(rows()).isZero();
    }

    @Test
    void headersAndContentOfAnyKindAreReplayed() {
        byte[] body = new byte[70_000];
        for (int i = 0; i < body.length; i++) {
            body[i] = (byte) i;
        }
        Scope scope = new Scope("änn", "op", "k");
        Claim claim = new Claim(scope, "0f".repeat(32), Duration.ofMinutes(5), Duration.ofMinutes(1));
        List<Header> headers =
                List.of(new Header("Link", "<a>; rel=\"x:y\""), new Header("Link", ""), new Header("ETag", "\"1\""));
        store().complete(
                        scope,
                        ((Outcome.Claimed) store().claim(claim)).token(),
                        new RecordedResponse(200, headers, body));
        RecordedResponse replay = ((Outcome.Completed) store().claim(claim)).response();
        assertThat(replay.headers()).isEqualTo(headers);
        assertThat(replay.body()).isEqualTo(body);
    }

    int rows() {
        return database().count("SELECT count(*) FROM signet_idempotency");
    }
}
