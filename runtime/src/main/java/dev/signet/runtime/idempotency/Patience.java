package dev.signet.runtime.idempotency;

import dev.signet.runtime.idempotency.IdempotencyStore.Outcome;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * How long one retry still waits for the first request to finish. It asks again at growing intervals, and holds nothing of
 * the store between: a connection held by everyone who waits may be the one that the first request needs to finish.
 */
final class Patience {

    private static final long FIRST_PAUSE = TimeUnit.MILLISECONDS.toNanos(10);
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final long end;
    private long pause = FIRST_PAUSE;

    Patience(Duration wait) {
        this.end = System.nanoTime() + wait.toNanos();
    }

    /**
     * What becomes of the claim; that the first request is in progress only once patience is at its end.
     *
     * @param same whether a fingerprint is that of the request, which may be replayed only then
     */
    Outcome outcome(Predicate<String> same, Supplier<Outcome> attempt) {
        while (true) {
            Outcome outcome = attempt.get();
            OptionalLong nanos = pause(same, outcome);
            if (nanos.isEmpty()) {
                return outcome;
            }
            try {
                TimeUnit.NANOSECONDS.sleep(nanos.getAsLong());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return outcome;
            }
        }
    }

    /** The same without a thread that waits. */
    CompletableFuture<Outcome> outcomeLater(Predicate<String> same, Supplier<Outcome> attempt, Executor executor) {
        Outcome outcome = attempt.get();
        OptionalLong nanos = pause(same, outcome);
        if (nanos.isEmpty()) {
            return CompletableFuture.completedFuture(outcome);
        }
        Executor later = CompletableFuture.delayedExecutor(nanos.getAsLong(), TimeUnit.NANOSECONDS, executor);
        return CompletableFuture.runAsync(() -> {}, later).thenCompose(waited -> outcomeLater(same, attempt, executor));
    }

    /** How many nanoseconds to wait before the next attempt; none where waiting is of no use, or over. */
    private OptionalLong pause(Predicate<String> same, Outcome outcome) {
        long left = end - System.nanoTime();
        boolean mayBeReplayed = outcome instanceof Outcome.InProgress running
                && (running.fingerprint() == null || same.test(running.fingerprint()));
        if (left <= 0 || !mayBeReplayed) {
            return OptionalLong.empty();
        }
        long next = Math.min(pause, left);
        pause = Math.min(2 * pause, LONGEST_PAUSE);
        return OptionalLong.of(next);
    }
}
