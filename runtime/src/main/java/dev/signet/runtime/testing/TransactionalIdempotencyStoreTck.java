package dev.signet.runtime.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.signet.runtime.idempotency.IdempotencyStore.Claim;
import dev.signet.runtime.idempotency.IdempotencyStore.Outcome;
import dev.signet.runtime.idempotency.TransactionalIdempotencyStore;
import dev.signet.runtime.idempotency.TransactionalIdempotencyStore.Ending;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every {@link TransactionalIdempotencyStore} keeps, beyond what every store does. */
public abstract class TransactionalIdempotencyStoreTck extends IdempotencyStoreTck {

    @Override
    protected abstract TransactionalIdempotencyStore store();

    /** Writes an effect of this name, as an operation would: within the transaction of its thread if there is one. */
    protected abstract void write(String effect);

    /** How many effects of this name have been committed. */
    protected abstract int written(String effect);

    private Supplier<Ending> writing(String effect, Ending ending) {
        return () -> {
            write(effect);
            return ending;
        };
    }

    private String effect(String key) {
        return scope(key).operation() + key;
    }

    private static Ending unexpected() {
        throw new AssertionError("Carried out");
    }

    private void assertReplayed(Claim claim) {
        Outcome.Completed replay = assertInstanceOf(
                Outcome.Completed.class, store().transact(claim, TransactionalIdempotencyStoreTck::unexpected));
        assertEquals(ASKED, replay.fingerprint());
        assertEquals(ANSWER.status(), replay.response().status());
        assertEquals(ANSWER.headers(), replay.response().headers());
        assertArrayEquals(ANSWER.body(), replay.response().body());
    }

    /** It says so. */
    @Test
    public void itIsTransactional() {
        assertTrue(store().isTransactional());
    }

    /** What is kept was written once, and is replayed. */
    @Test
    public void whatIsKeptIsWrittenOnceAndReplayed() {
        Outcome first = store().transact(claim("k", ASKED), writing(effect("k"), new Ending.Kept(ANSWER)));
        assertInstanceOf(Outcome.Claimed.class, first);
        assertEquals(1, written(effect("k")));
        assertReplayed(claim("k", ASKED));
        assertReplayed(claim("k", OTHER));
        assertInstanceOf(Outcome.Completed.class, store().claim(claim("k", ASKED)));
    }

    /** What is undone wrote nothing; its answer is replayed. */
    @Test
    public void whatIsUndoneWroteNothingAndIsReplayed() {
        Outcome first = store().transact(claim("k", ASKED), writing(effect("k"), new Ending.Undone(ANSWER)));
        assertInstanceOf(Outcome.Claimed.class, first);
        assertEquals(0, written(effect("k")));
        assertReplayed(claim("k", ASKED));
    }

    /** What is undone without an answer leaves nothing at all. */
    @Test
    public void whatIsUndoneWithoutAnAnswerLeavesTheKeyFree() {
        Outcome first = store().transact(claim("k", ASKED), writing(effect("k"), new Ending.Undone(null)));
        assertInstanceOf(Outcome.Claimed.class, first);
        assertEquals(0, written(effect("k")));
        store().transact(claim("k", OTHER), writing(effect("k"), new Ending.Kept(ANSWER)));
        assertEquals(1, written(effect("k")));
    }

    /** What throws leaves nothing at all, and is thrown as it is. */
    @Test
    public void whatThrowsLeavesTheKeyFree() {
        IllegalStateException failure = new IllegalStateException();
        Supplier<Ending> failing = () -> {
            write(effect("k"));
            throw failure;
        };
        assertSame(
                failure, assertThrows(IllegalStateException.class, () -> store().transact(claim("k", ASKED), failing)));
        assertEquals(0, written(effect("k")));
        store().transact(claim("k", ASKED), writing(effect("k"), new Ending.Kept(ANSWER)));
        assertEquals(1, written(effect("k")));
    }

    /** A key that is held by a transaction is in progress for others, who are told so before it ends. */
    @Test
    public void whatIsUnderWayIsInProgressForOthers() {
        ExecutorService executor = Executors.newSingleThreadExecutor();
        try {
            store().transact(claim("k", ASKED), () -> {
                write(effect("k"));
                Outcome other = get(executor, () -> store().transact(
                                claim("k", ASKED), TransactionalIdempotencyStoreTck::unexpected));
                assertInstanceOf(Outcome.InProgress.class, other);
                Outcome leased = get(executor, () -> store().claim(claim("k", ASKED)));
                assertInstanceOf(Outcome.InProgress.class, leased);
                return new Ending.Kept(ANSWER);
            });
        } finally {
            executor.shutdownNow();
        }
        assertEquals(1, written(effect("k")));
        assertReplayed(claim("k", ASKED));
    }

    private static <T> T get(ExecutorService executor, Callable<T> callable) {
        try {
            return executor.submit(callable).get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }

    /** A key is held by a lease as well as by a transaction, and after the lease it is free. */
    @Test
    public void aLeaseIsInTheWayUntilItEnds() {
        assertInstanceOf(Outcome.Claimed.class, store().claim(claim("k", ASKED)));
        assertInstanceOf(
                Outcome.InProgress.class,
                store().transact(claim("k", ASKED), TransactionalIdempotencyStoreTck::unexpected));
        pass(LEASE);
        store().transact(claim("k", ASKED), writing(effect("k"), new Ending.Kept(ANSWER)));
        assertEquals(1, written(effect("k")));
        assertReplayed(claim("k", ASKED));
    }

    /** After its time to live a kept answer is forgotten. */
    @Test
    public void anExpiredKeyIsCarriedOutAgain() {
        store().transact(claim("k", ASKED), writing(effect("k"), new Ending.Kept(ANSWER)));
        pass(TTL);
        store().transact(claim("k", ASKED), writing(effect("k"), new Ending.Kept(ANSWER)));
        assertEquals(2, written(effect("k")));
        assertReplayed(claim("k", ASKED));
    }

    /** Of many at once exactly one is carried out, and then replayed. */
    @Test
    public void oneOfManyIsCarriedOut() throws InterruptedException, ExecutionException {
        int threads = 8;
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 0; round < 20; round++) {
                String key = "round-" + round;
                CyclicBarrier start = new CyclicBarrier(threads);
                Callable<Outcome> race = () -> {
                    start.await();
                    return store().transact(claim(key, ASKED), writing(effect(key), new Ending.Kept(ANSWER)));
                };
                List<Outcome> outcomes = outcomes(executor, race, threads);
                assertEquals(1, written(effect(key)));
                assertEquals(
                        1,
                        outcomes.stream()
                                .filter(Outcome.Claimed.class::isInstance)
                                .count());
                assertFalse(outcomes.stream().anyMatch(Outcome.Abandoned.class::isInstance));
                assertReplayed(claim(key, ASKED));
            }
        } finally {
            executor.shutdownNow();
        }
    }
}
