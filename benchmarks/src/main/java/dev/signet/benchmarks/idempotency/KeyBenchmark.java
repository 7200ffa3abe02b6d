package dev.signet.benchmarks.idempotency;

import dev.signet.runtime.idempotency.IdempotencyStore.Claim;
import dev.signet.runtime.idempotency.IdempotencyStore.Header;
import dev.signet.runtime.idempotency.IdempotencyStore.Outcome;
import dev.signet.runtime.idempotency.IdempotencyStore.RecordedResponse;
import dev.signet.runtime.idempotency.IdempotencyStore.Scope;
import dev.signet.runtime.idempotency.TransactionalIdempotencyStore.Ending;
import dev.signet.runtime.idempotency.jdbc.JdbcIdempotencyStore;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;

/** Measures what idempotency keys cost, and prints tables. */
public final class KeyBenchmark {

    private static final byte[] BODY =
            "{\"id\":\"3b1f0a5c-7d0e-4a54-9a2e-5f1a2b3c4d5e\",\"customer_id\":\"cust_ABCDEF123456\",\"amount_cents\":2500,\"reason\":\"duplicate\",\"created_at\":\"2026-03-01T12:00:00Z\"}"
                    .getBytes(StandardCharsets.UTF_8);
    private static final List<Header> HEADERS =
            List.of(new Header("Content-Type", "application/json"), new Header("Location", "/v1/refunds/3b1f0a5c"));
    private static final String HEADER_TEXT = "Content-Type:application/json\nLocation:/v1/refunds/3b1f0a5c";
    private static final String FINGERPRINT = "0f".repeat(32);

    private final JdbcIdempotencyStore store;
    private final BareSql bare;

    private KeyBenchmark(JdbcIdempotencyStore store, BareSql bare) {
        this.store = store;
        this.bare = bare;
    }

    /** Takes how many rounds, and how many seconds each. */
    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 7;
        double seconds = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 2;
        for (String durable : List.of("on", "off")) {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("synchronous_commit", durable)
                    .start()) {
                migrate(postgres.getPostgresDatabase());
                try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, configuration(postgres))) {
                    ApplicationContext context = server.getApplicationContext();
                    KeyBenchmark benchmark = new KeyBenchmark(
                            context.getBean(JdbcIdempotencyStore.class),
                            new BareSql(DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class))));
                    for (int threads : new int[] {1, 4}) {
                        System.out.print(benchmark.firsts(durable, threads, rounds, seconds));
                        System.out.print(benchmark.replays(durable, threads, rounds, seconds));
                        System.out.print(operations(server, durable, threads, rounds, seconds));
                    }
                }
            }
        }
    }

    private static Map<String, Object> configuration(EmbeddedPostgres postgres) {
        return Map.of(
                "micronaut.server.port",
                -1,
                "transfers",
                true,
                "signet.idempotency.store",
                "jdbc",
                "datasources.default.url",
                postgres.getJdbcUrl("postgres", "postgres"),
                "datasources.default.username",
                "postgres",
                "datasources.default.password",
                "");
    }

    private static String operations(EmbeddedServer server, String durable, int threads, int rounds, double seconds)
            throws InterruptedException, ExecutionException {
        Client client = new Client(server.getURI().resolve("/v1/transfers/"));
        return new Race(
                        "an operation over HTTP, synchronous_commit " + durable + ", " + threads + " at once",
                        threads,
                        rounds,
                        seconds)
                .with("without keys", (thread, number) -> client.send("plain"))
                .with("transactional", (thread, number) -> client.send("transactional"))
                .with("leased", (thread, number) -> client.send("leased"))
                .run();
    }

    private static void migrate(DataSource database) throws SQLException, IOException {
        try (InputStream migration = Objects.requireNonNull(
                        KeyBenchmark.class.getResourceAsStream("/dev/signet/idempotency/R__signet_idempotency.sql"));
                Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
            statement.execute(BareSql.TABLE);
            statement.execute(Transfers.TABLE);
        }
    }

    private String firsts(String durable, int threads, int rounds, double seconds)
            throws InterruptedException, ExecutionException {
        return new Race(
                        "first requests, synchronous_commit " + durable + ", " + threads + " at once",
                        threads,
                        rounds,
                        seconds)
                .with("bare SQL: insert, commit", (thread, number) -> {
                    if (!bare.insertOrReplay(
                            hash(UUID.randomUUID().toString()), fingerprint(), 201, HEADER_TEXT, BODY)) {
                        throw new IllegalStateException("Not inserted");
                    }
                })
                .with(
                        "bare SQL with room for work: insert, update, commit",
                        (thread, number) -> bare.insertAndAnswer(
                                hash(UUID.randomUUID().toString()), fingerprint(), 201, HEADER_TEXT, BODY))
                .with("Signet, transactional", (thread, number) -> {
                    if (!(store.transact(claim(UUID.randomUUID().toString()), KeyBenchmark::answer)
                            instanceof Outcome.Claimed)) {
                        throw new IllegalStateException("Not claimed");
                    }
                })
                .with("Signet, leased", (thread, number) -> {
                    Claim claim = claim(UUID.randomUUID().toString());
                    if (!(store.claim(claim) instanceof Outcome.Claimed claimed)) {
                        throw new IllegalStateException("Not claimed");
                    }
                    store.complete(claim.scope(), claimed.token(), response());
                })
                .run();
    }

    private String replays(String durable, int threads, int rounds, double seconds)
            throws InterruptedException, ExecutionException, SQLException {
        for (int i = 0; i < 1_000; i++) {
            bare.insertOrReplay(hash("replayed" + i), fingerprint(), 201, HEADER_TEXT, BODY);
            store.transact(claim("replayed" + i), KeyBenchmark::answer);
        }
        return new Race(
                        "replays, synchronous_commit " + durable + ", " + threads + " at once",
                        threads,
                        rounds,
                        seconds)
                .with("bare SQL: insert in vain, select, commit", (thread, number) -> {
                    if (bare.insertOrReplay(
                            hash("replayed" + (number * 7 + thread) % 1_000), fingerprint(), 201, HEADER_TEXT, BODY)) {
                        throw new IllegalStateException("Inserted");
                    }
                })
                .with("Signet, transactional", (thread, number) -> {
                    if (!(store.transact(claim("replayed" + (number * 7 + thread) % 1_000), KeyBenchmark::answer)
                            instanceof Outcome.Completed)) {
                        throw new IllegalStateException("Not replayed");
                    }
                })
                .run();
    }

    private static Claim claim(String key) {
        return new Claim(
                new Scope("ann", "acme.RefundsApi.issue", key), FINGERPRINT, Duration.ofDays(1), Duration.ofMinutes(5));
    }

    private static Ending answer() {
        return new Ending.Kept(response());
    }

    private static RecordedResponse response() {
        return new RecordedResponse(201, HEADERS, BODY);
    }

    private static byte[] fingerprint() {
        return HexFormat.of().parseHex(FINGERPRINT);
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
