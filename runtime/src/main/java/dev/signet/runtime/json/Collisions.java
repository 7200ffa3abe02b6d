package dev.signet.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Counts the values of one set, or the keys of one map, that share a hash code. A client can choose values that all do;
 * each would be compared with every one before it. Where java.util orders such values by comparing them nothing is
 * counted: they cost no more than a search in a tree.
 */
final class Collisions {

    /** So many may share a hash code. */
    static final int MAX = 100;

    private static final Set<Class<?>> ORDERED = Set.of(
            String.class,
            Byte.class,
            Character.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            BigDecimal.class,
            BigInteger.class,
            UUID.class,
            URI.class,
            Date.class,
            Instant.class,
            OffsetDateTime.class,
            OffsetTime.class,
            LocalTime.class,
            Duration.class,
            Year.class,
            YearMonth.class);

    // Not before there are so many values that they could be too many.
    private @Nullable Map<Integer, Integer> counts;

    /** Whether the value that was just added to all the others shares its hash code with too many of them. */
    boolean areTooMany(Collection<?> all, Object latest) {
        if (all.size() <= MAX || ORDERED.contains(latest.getClass())) {
            return false;
        }
        Map<Integer, Integer> known = counts;
        if (known == null) {
            Map<Integer, Integer> counted = new HashMap<>();
            all.forEach(value -> counted.merge(value.hashCode(), 1, Integer::sum));
            counts = counted;
            return counted.getOrDefault(latest.hashCode(), 0) > MAX;
        }
        return known.merge(latest.hashCode(), 1, Integer::sum) > MAX;
    }
}
