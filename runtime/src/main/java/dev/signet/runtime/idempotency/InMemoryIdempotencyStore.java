package dev.signet.runtime.idempotency;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Secondary;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps records in this process, for as long as it lives. It has room for {@code signet.idempotency.max-entries}
 * (10,000 by default): then expired records go first, the answers completed longest ago next; claims in progress
 * never go, so a store full of them refuses more.
 */
@Singleton
@Secondary
@Requires(property = StoreChoice.PROPERTY, value = StoreChoice.MEMORY, defaultValue = StoreChoice.MEMORY)
public final class InMemoryIdempotencyStore implements IdempotencyStore {

    private record Entry(
            String fingerprint,
            String token,
            Instant expires,
            Instant leased,
            boolean takenOver,
            @Nullable RecordedResponse response) {

        boolean isFree(Instant now) {
            return !(response == null && takenOver ? leased : expires).isAfter(now);
        }

        boolean isAbandoned(Instant now) {
            return response == null && !takenOver && !leased.isAfter(now);
        }
    }

    private final Map<Scope, Entry> inProgress = new LinkedHashMap<>();
    private final Map<Scope, Entry> completed = new LinkedHashMap<>();
    private final Clock clock;
    private final int maxEntries;

    /** Reads the time from the context's clock if it has one. */
    @Inject
    InMemoryIdempotencyStore(@Value("${signet.idempotency.max-entries:10000}") int maxEntries, Optional<Clock> clock) {
        this(maxEntries, clock.orElse(Clock.systemUTC()));
    }

    /** A store of this many records, expiring by this clock. */
    public InMemoryIdempotencyStore(int maxEntries, Clock clock) {
        if (maxEntries < 1) {
            throw new IllegalArgumentException("signet.idempotency.max-entries must be at least 1, not " + maxEntries);
        }
        this.maxEntries = maxEntries;
        this.clock = clock;
    }

    @Override
    public synchronized Outcome claim(Claim claim) {
        Instant now = clock.instant();
        Entry running = inProgress.get(claim.scope());
        if (running != null && !running.isFree(now)) {
            return running.isAbandoned(now)
                    ? new Outcome.Abandoned(running.fingerprint())
                    : new Outcome.InProgress(running.fingerprint());
        }
        Entry answered = completed.get(claim.scope());
        if (answered != null && answered.response() != null && !answered.isFree(now)) {
            return new Outcome.Completed(answered.fingerprint(), answered.response());
        }
        inProgress.remove(claim.scope());
        completed.remove(claim.scope());
        if (!makeRoom(now)) {
            return new Outcome.Full();
        }
        String token = UUID.randomUUID().toString();
        inProgress.put(
                claim.scope(),
                new Entry(
                        claim.fingerprint(),
                        token,
                        now.plus(claim.ttl()),
                        now.plus(claim.lease()),
                        claim.takesOver(),
                        null));
        return new Outcome.Claimed(token);
    }

    @Override
    public synchronized boolean complete(Scope scope, String token, RecordedResponse response) {
        Entry entry = inProgress.get(scope);
        if (entry == null || !entry.token().equals(token)) {
            return false;
        }
        inProgress.remove(scope);
        completed.put(
                scope,
                new Entry(entry.fingerprint(), token, entry.expires(), entry.leased(), entry.takenOver(), response));
        return true;
    }

    @Override
    public synchronized void release(Scope scope, String token) {
        Entry entry = inProgress.get(scope);
        if (entry != null && entry.token().equals(token)) {
            inProgress.remove(scope);
        }
    }

    /** How many records there are, expired ones among them until their room is needed. */
    public synchronized int size() {
        return inProgress.size() + completed.size();
    }

    private boolean makeRoom(Instant now) {
        if (size() < maxEntries) {
            return true;
        }
        Predicate<Entry> free = entry -> entry.isFree(now);
        inProgress.values().removeIf(free);
        completed.values().removeIf(free);
        Iterator<Entry> oldest = completed.values().iterator();
        while (size() >= maxEntries && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
        return size() < maxEntries;
    }
}
