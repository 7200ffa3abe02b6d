package dev.signet.runtime.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.signet.runtime.idempotency.IdempotencyStore;
import dev.signet.runtime.idempotency.IdempotencyStore.Claim;
import dev.signet.runtime.idempotency.IdempotencyStore.Header;
import dev.signet.runtime.idempotency.IdempotencyStore.Outcome;
import dev.signet.runtime.idempotency.IdempotencyStore.RecordedResponse;
import dev.signet.runtime.idempotency.IdempotencyStore.Scope;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every {@link IdempotencyStore} keeps. A store's own test extends this, and has these tests among its own. */
public abstract class IdempotencyStoreTck {

    static final Duration TTL = Duration.ofHours(1);
    static final Duration LEASE = Duration.ofMinutes(1);
    static final RecordedResponse ANSWER = new RecordedResponse(
            201, List.of(new Header("Location", "/a/1")), "{\"é\":1}".getBytes(StandardCharsets.UTF_8));

    // As fingerprints are: SHA-256 in hexadecimal.
    static final String ASKED = "0f".repeat(32);
    static final String OTHER = "a1".repeat(32);

    private final String operation = "Tck." + UUID.randomUUID();

    /** The store to judge, with room for a hundred records. */
    protected abstract IdempotencyStore store();

    /** Lets time pass for the store. */
    protected abstract void pass(Duration time);

    final Scope scope(String key) {
        return new Scope("ann", operation, key);
    }

    final Claim claim(String key, String fingerprint) {
        return new Claim(scope(key), fingerprint, TTL, LEASE);
    }

    private String claimed(Claim claim) {
        return assertInstanceOf(Outcome.Claimed.class, store().claim(claim)).token();
    }

    /** A completed claim is answered with what was recorded, byte for byte. */
    @Test
    public void aCompletedClaimIsReplayed() {
        store().complete(scope("k"), claimed(claim("k", ASKED)), ANSWER);
        Outcome.Completed replay = assertInstanceOf(Outcome.Completed.class, store().claim(claim("k", OTHER)));
        assertEquals(ASKED, replay.fingerprint());
        assertEquals(201, replay.response().status());
        assertEquals(ANSWER.headers(), replay.response().headers());
        assertArrayEquals(ANSWER.body(), replay.response().body());
    }

    /** A claim that stands is in progress for everybody else. */
    @Test
    public void aStandingClaimIsInProgress() {
        claimed(claim("k", ASKED));
        Outcome.InProgress running = assertInstanceOf(Outcome.InProgress.class, store().claim(claim("k", OTHER)));
        assertEquals(ASKED, running.fingerprint());
    }

    /** A released claim leaves nothing behind. */
    @Test
    public void aReleasedKeyIsFree() {
        store().release(scope("k"), claimed(claim("k", ASKED)));
        claimed(claim("k", OTHER));
    }

    /** A key belongs to its caller and operation. */
    @Test
    public void scopesDoNotMeet() {
        claimed(claim("k", ASKED));
        claimed(new Claim(new Scope("bob", operation, "k"), ASKED, TTL, LEASE));
        claimed(new Claim(new Scope("ann", operation + "2", "k"), ASKED, TTL, LEASE));
        claimed(claim("K", ASKED));
    }

    /** After its time to live an answer is forgotten. */
    @Test
    public void anExpiredAnswerIsForgotten() {
        store().complete(scope("k"), claimed(claim("k", ASKED)), ANSWER);
        pass(TTL.minusSeconds(1));
        assertInstanceOf(Outcome.Completed.class, store().claim(claim("k", ASKED)));
        pass(Duration.ofSeconds(1));
        claimed(claim("k", ASKED));
    }

    /** A claim that outlived its lease is taken over, and then no longer the first one's to finish or free. */
    @Test
    public void anAbandonedClaimIsTakenOver() {
        String first = claimed(claim("k", ASKED));
        pass(LEASE);
        String second = claimed(claim("k", OTHER));
        assertNotEquals(first, second);
        store().release(scope("k"), first);
        assertFalse(store().complete(scope("k"), first, ANSWER));
        assertInstanceOf(Outcome.InProgress.class, store().claim(claim("k", OTHER)));
        assertTrue(store().complete(scope("k"), second, ANSWER));
        assertInstanceOf(Outcome.Completed.class, store().claim(claim("k", OTHER)));
    }

    /** A claim that is not to be taken over stands until its time to live is over, and says that it was abandoned. */
    @Test
    public void anAbandonedClaimIsToldToWhoDoesNotTakeItOver() {
        Claim cautious = new Claim(scope("k"), ASKED, TTL, LEASE, false);
        claimed(cautious);
        assertInstanceOf(Outcome.InProgress.class, store().claim(cautious));
        pass(LEASE);
        Outcome.Abandoned abandoned = assertInstanceOf(Outcome.Abandoned.class, store().claim(cautious));
        assertEquals(ASKED, abandoned.fingerprint());
        pass(TTL);
        claimed(cautious);
    }

    /** A claim may be finished after its lease, as long as nobody took it over. */
    @Test
    public void anAbandonedClaimMayYetBeCompleted() {
        String token = claimed(claim("k", ASKED));
        pass(LEASE);
        assertTrue(store().complete(scope("k"), token, ANSWER));
        assertInstanceOf(Outcome.Completed.class, store().claim(claim("k", ASKED)));
    }

    /** A finished claim cannot be freed: its request has run. */
    @Test
    public void aCompletedClaimIsNotReleased() {
        String token = claimed(claim("k", ASKED));
        store().complete(scope("k"), token, ANSWER);
        store().release(scope("k"), token);
        assertInstanceOf(Outcome.Completed.class, store().claim(claim("k", ASKED)));
    }

    /** An answer without headers or content is one as well. */
    @Test
    public void anEmptyAnswerIsReplayed() {
        store().complete(scope("k"), claimed(claim("k", ASKED)), new RecordedResponse(204, List.of(), new byte[0]));
        Outcome.Completed replay = assertInstanceOf(Outcome.Completed.class, store().claim(claim("k", ASKED)));
        assertEquals(0, replay.response().body().length);
    }

    /** Of many that claim a key at once exactly one has it. */
    @Test
    public void oneOfManyHasTheKey() throws InterruptedException, ExecutionException {
        int threads = 8;
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 0; round < 20; round++) {
                String key = "round-" + round;
                CyclicBarrier start = new CyclicBarrier(threads);
                Callable<Outcome> race = () -> {
                    start.await();
                    return store().claim(claim(key, ASKED));
                };
                List<Outcome> outcomes = outcomes(executor, race, threads);
                assertEquals(
                        1,
                        outcomes.stream()
                                .filter(Outcome.Claimed.class::isInstance)
                                .count());
                assertEquals(
                        threads - 1,
                        outcomes.stream()
                                .filter(Outcome.InProgress.class::isInstance)
                                .count());
            }
        } finally {
            executor.shutdownNow();
        }
    }

    static List<Outcome> outcomes(ExecutorService executor, Callable<Outcome> race, int times)
            throws InterruptedException, ExecutionException {
        List<Future<Outcome>> running = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            running.add(executor.submit(race));
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> each : running) {
            outcomes.add(each.get());
        }
        return outcomes;
    }
}
