package dev.signet.runtime.ratelimit;

import io.micronaut.context.annotation.Secondary;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Counts in this process, by the generic cell rate algorithm (ITU-T I.371, A): of each quota it keeps one number, the time
 * at which it will be whole again. A request moves that forward by the time in which one comes back, and is refused where
 * it would come to lie further ahead than the period of the policy.
 *
 * <p>A quota that is whole again is forgotten when new ones come. There is room for {@code signet.rate-limits.max-quotas}
 * (100,000 by default): beyond it the one of a few that is used least, by its own measure, gives way to a new one. So a
 * flood of new callers never refuses anybody, and what it makes the service forget is little.
 */
@Singleton
@Secondary
public final class InMemoryRateLimiter implements RateLimiter {

    /** Looked at for each new quota, so that those that are whole go faster than new ones come. */
    private static final int LOOKED_AT = 2;

    /** Looked at where there is no room, to find one that can best be spared. */
    private static final int COMPARED = 16;

    /** When the quota is whole again, in nanoseconds of the epoch. */
    private static final class Cell extends AtomicLong {
        private static final long serialVersionUID = 1L;
        private static final long FORGOTTEN = Long.MIN_VALUE;

        Cell(long whole) {
            super(whole);
        }
    }

    private final ConcurrentHashMap<Quota, Cell> cells = new ConcurrentHashMap<>();
    private final Object room = new Object();
    private final Clock clock;
    private final int maxQuotas;
    private Iterator<Map.Entry<Quota, Cell>> hand = cells.entrySet().iterator();

    /** Reads the time from the context's clock if it has one. */
    @Inject
    InMemoryRateLimiter(@Value("${signet.rate-limits.max-quotas:100000}") int maxQuotas, Optional<Clock> clock) {
        this(maxQuotas, clock.orElse(Clock.systemUTC()));
    }

    /** One that keeps so many quotas, by this clock. */
    public InMemoryRateLimiter(int maxQuotas, Clock clock) {
        if (maxQuotas < 1) {
            throw new IllegalArgumentException("signet.rate-limits.max-quotas must be at least 1, not " + maxQuotas);
        }
        this.maxQuotas = maxQuotas;
        this.clock = clock;
    }

    @Override
    public List<Standing> take(List<Quota> quotas) {
        long now = now();
        if (quotas.size() == 1) {
            return List.of(take(quotas.get(0), now));
        }
        List<Standing> standings = new ArrayList<>(quotas.size());
        for (Quota quota : quotas) {
            Standing standing = take(quota, now);
            if (standing.exceeded()) {
                quotas.subList(0, standings.size()).forEach(this::giveBack);
                return refused(quotas, standings.size(), standing, now);
            }
            standings.add(standing);
        }
        return standings;
    }

    /** How many quotas there are, those among them that are whole again and not yet forgotten. */
    public int size() {
        return cells.size();
    }

    private Standing take(Quota quota, long begun) {
        QuotaPolicy policy = quota.policy();
        long now = begun;
        while (true) {
            Cell cell = cell(quota, now);
            long whole = cell.get();
            if (whole == Cell.FORGOTTEN) {
                cells.remove(quota, cell);
                continue;
            }
            if (whole - now > window(policy)) {
                now = now(); // another thread may have stored a later time than this one began with
                if (whole - now > window(policy)) {
                    cell.compareAndSet(whole, now + window(policy)); // the clock was put back, and so is what it told
                }
                continue;
            }
            long ahead = ahead(policy, whole, now) + interval(policy);
            if (ahead > window(policy)) {
                return standing(policy, whole, now);
            }
            if (cell.compareAndSet(whole, now + ahead)) {
                return new Standing(false, remaining(policy, ahead), untilMore(policy, ahead));
            }
        }
    }

    private void giveBack(Quota quota) {
        Cell cell = cells.get(quota);
        if (cell != null) {
            cell.updateAndGet(whole -> whole == Cell.FORGOTTEN ? whole : whole - interval(quota.policy()));
        }
    }

    /** What was looked at last has refused; what another request gives back meanwhile does not change that. */
    private List<Standing> refused(List<Quota> quotas, int at, Standing refusal, long now) {
        List<Standing> standings = new ArrayList<>(quotas.size());
        for (int i = 0; i < quotas.size(); i++) {
            Cell cell = cells.get(quotas.get(i));
            standings.add(i == at ? refusal : standing(quotas.get(i).policy(), cell == null ? now : cell.get(), now));
        }
        return standings;
    }

    private static Standing standing(QuotaPolicy policy, long whole, long now) {
        long ahead = ahead(policy, whole, now);
        long remaining = remaining(policy, ahead);
        return new Standing(remaining == 0, remaining, untilMore(policy, ahead));
    }

    /** How long until it is whole; a clock that was put back must not make that longer than it can ever be. */
    private static long ahead(QuotaPolicy policy, long whole, long now) {
        return whole <= now ? 0 : Math.min(whole - now, window(policy));
    }

    private static long interval(QuotaPolicy policy) {
        return Math.max(1, policy.per().toNanos() / policy.limit());
    }

    /** The period, but for the nanoseconds that its requests do not share evenly, in which one more would have room. */
    private static long window(QuotaPolicy policy) {
        return interval(policy) * policy.limit();
    }

    private static long remaining(QuotaPolicy policy, long ahead) {
        return (window(policy) - ahead) / interval(policy);
    }

    private static Duration untilMore(QuotaPolicy policy, long ahead) {
        long next = remaining(policy, ahead) + 1;
        long wanted = window(policy) - next * interval(policy);
        return Duration.ofNanos(next > policy.limit() ? 0 : ahead - wanted);
    }

    private Cell cell(Quota quota, long now) {
        Cell known = cells.get(quota);
        if (known != null) {
            return known;
        }
        // Only who comes for the first time waits here for others who do.
        synchronized (room) {
            forget(now);
            return cells.computeIfAbsent(quota, unknown -> new Cell(now));
        }
    }

    /** Goes on around the table, and forgets what is whole again; where there is no room, something else as well. */
    private void forget(long now) {
        boolean full = cells.mappingCount() >= maxQuotas;
        Map.@Nullable Entry<Quota, Cell> spared = null;
        for (int i = 0; i < (full ? COMPARED : LOOKED_AT); i++) {
            if (!hand.hasNext()) {
                hand = cells.entrySet().iterator();
            }
            if (!hand.hasNext()) {
                return;
            }
            Map.Entry<Quota, Cell> next = hand.next();
            long whole = next.getValue().get();
            if (whole <= now) {
                forget(next, whole);
            } else if (spared == null || used(next, now) < used(spared, now)) {
                spared = next;
            }
        }
        if (spared != null && cells.mappingCount() >= maxQuotas) {
            spared.getValue().set(Cell.FORGOTTEN);
            cells.remove(spared.getKey(), spared.getValue());
        }
    }

    /** How much of it, from 0 to 1: a minute's quota may be used up while one of a day would be whole later. */
    private static double used(Map.Entry<Quota, Cell> entry, long now) {
        QuotaPolicy policy = entry.getKey().policy();
        return (double) ahead(policy, entry.getValue().get(), now) / window(policy);
    }

    /** Unless somebody has used it meanwhile. */
    private void forget(Map.Entry<Quota, Cell> entry, long whole) {
        if (entry.getValue().compareAndSet(whole, Cell.FORGOTTEN)) {
            cells.remove(entry.getKey(), entry.getValue());
        }
    }

    private long now() {
        Instant now = clock.instant();
        return Math.addExact(Math.multiplyExact(now.getEpochSecond(), 1_000_000_000L), now.getNano());
    }
}
