package dev.signet.example.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signet.example.chaos.Counts.Of;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes are killed, connections cut and the database crashed, while clients retry: {@code docs/chaos.md} keeps its
 * word. {@code -Dchaos.duration=PT10M} does it for longer than a minute, {@code -Dchaos.seed} with another's random numbers.
 * What the processes say is in {@code target/chaos}.
 */
class ChaosIT {
    private static final Duration DURATION = Duration.parse(System.getProperty("chaos.duration", "PT1M"));

    private final long seed = Long.getLong("chaos.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Counts counts = new Counts();

    @TempDir
    Path folder;

    @Test
    void inTheTransactionOfWhatIsWrittenAnEffectHappensExactlyOnce() throws Exception {
        chaos("transactional", Promise.EXACTLY_ONCE, "/v1/customers/%s/refunds", DURATION);
    }

    @Test
    void onLeasesAnEffectHappensAtLeastOnceAndAgainOnlyWhereNobodyKnowsWhatBecameOfARequest() throws Exception {
        chaos("leased", Promise.AT_LEAST_ONCE, "/v1/leased/customers/%s/refunds", DURATION.dividedBy(3));
    }

    private void chaos(String name, Promise promise, String path, Duration duration) throws Exception {
        System.out.printf("Chaos, %s, for %s, -Dchaos.seed=%d%n", name, duration, seed);
        try {
            besiege(name, promise, path, duration);
        } finally {
            System.out.printf("Chaos, %s: %s%n", name, counts);
        }
        // What did not happen has not been shown.
        for (Of of : Of.values()) {
            assertThat(counts.get(of)).as("%s", of).isPositive();
        }
    }

    private void besiege(String name, Promise promise, String path, Duration duration) throws Exception {
        Map<String, Long> opening = accounts(duration);
        List<String> customers = List.copyOf(opening.keySet());
        boolean exactly = promise == Promise.EXACTLY_ONCE;
        try (Database database = new Database(folder);
                Wire wire = new Wire(database.port(), counts);
                Service service = new Service(environment(wire), !exactly, Path.of("target/chaos", name), counts);
                // On leases a request that outlives its lease is taken over, and of two that are asked at once each may
                // be told of its own effect: a lease must be longer than the slowest request, which this one is not.
                Clients clients = new Clients(service, path, exactly, customers, random, counts)) {
            awaitAll(service);
            database.open(opening);

            long end = System.nanoTime() + duration.toNanos();
            List<Future<List<Story>>> wishes = clients.wish(end);
            new Mischief(service, wire, database, random, counts).until(end);
            List<Story> stories = Clients.joined(wishes);
            awaitAll(service);
            stories = clients.again(stories);
            Map<String, Long> said = clients.left();

            Books books = Books.read(database.direct());
            count(stories, books);
            assertThat(Checker.faults(promise, stories, opening, said, books)).isEmpty();
        }
    }

    private void count(List<Story> stories, Books books) {
        counts.add(Of.KEYS, stories.size());
        counts.add(
                Of.REFUSALS,
                stories.stream()
                        .filter(story -> story.answers().stream().anyMatch(Answer::isRefusal))
                        .count());
        counts.add(Of.REFUNDS, books.effects().size());
    }

    /** Some have so little that they are refused soon, none as much as {@link Client#left} asks for. */
    private Map<String, Long> accounts(Duration duration) {
        Map<String, Long> accounts = new HashMap<>();
        for (long i = 0; i < Math.max(100, 2 * duration.toSeconds()); i++) {
            long most = i % 2 == 0 ? 20_000 : Client.MORE_THAN_ANYBODY_HAS - 1;
            accounts.put("cust_%012d".formatted(i), random.nextLong(most));
        }
        return accounts;
    }

    private static Map<String, String> environment(Wire wire) {
        return Map.of(
                "MICRONAUT_ENVIRONMENTS",
                "production",
                "PORT",
                "-1",
                "JWT_SECRET",
                Token.KEY,
                "IDEMPOTENCY_KEY",
                "cHJvZHVjdGlvbi1rZXktZm9yLWtlcHQtYW5zd2VycyE=",
                "DATABASE_URL",
                "jdbc:postgresql://localhost:" + wire.port() + "/postgres?connectTimeout=3&socketTimeout=20",
                "DATABASE_USER",
                "postgres",
                "DATABASE_PASSWORD",
                "postgres",
                // A request that waits for a connection longer than this is told 500, and retried.
                "DATASOURCES_DEFAULT_CONNECTION_TIMEOUT",
                "3000",
                "DATASOURCES_DEFAULT_MAXIMUM_POOL_SIZE",
                "8",
                // How long a retry of the leased contract is told 409 for a process that died.
                "SIGNET_IDEMPOTENCY_LEASE",
                "2s");
    }

    private static void awaitAll(Service service) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(3);
        while (!service.isComplete()) {
            assertThat(System.nanoTime()).as("The service does not come up").isLessThan(end);
            Thread.sleep(100);
        }
    }
}
