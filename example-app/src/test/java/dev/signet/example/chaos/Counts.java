package dev.signet.example.chaos;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** How often what happened. */
final class Counts {
    /** What is counted. */
    enum Of {
        KEYS,
        REQUESTS,
        RETRIES,
        UNANSWERED,
        IN_PROGRESS,
        FAILURES,
        REFUNDS,
        REFUSALS,
        REPLAYS,
        STARTS,
        KILLS,
        CUT_CONNECTIONS,
        CUT_BEFORE_THE_ANSWER,
        TERMINATED_BACKENDS,
        DATABASE_RESTARTS
    }

    private final Map<Of, LongAdder> counts = new EnumMap<>(Of.class);

    Counts() {
        Arrays.stream(Of.values()).forEach(of -> counts.put(of, new LongAdder()));
    }

    void add(Of of) {
        add(of, 1);
    }

    void add(Of of, long count) {
        of(of).add(count);
    }

    long get(Of of) {
        return of(of).sum();
    }

    private LongAdder of(Of of) {
        LongAdder adder = counts.get(of);
        if (adder == null) {
            throw new IllegalStateException("Not counted: " + of);
        }
        return adder;
    }

    @Override
    public String toString() {
        return counts.entrySet().stream()
                .map(count -> count.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": "
                        + count.getValue().sum())
                .collect(Collectors.joining(", "));
    }
}
