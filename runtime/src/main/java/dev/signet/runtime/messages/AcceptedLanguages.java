package dev.signet.runtime.messages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The languages that a client prefers, best first (RFC 9110, 12.5.4). What is no language range is passed over. */
public final class AcceptedLanguages {

    /** More than any browser sends. */
    private static final int MOST_RANGES = 30;

    private static final Pattern RANGE = Pattern.compile(
            "\\s*([a-z]{1,8}(?:-[a-z0-9]{1,8}){0,5})\\s*(?:;\\s*q\\s*=\\s*(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)\\s*)?");

    private static final AcceptedLanguages ANY = new AcceptedLanguages(List.of(), Set.of());

    private final List<String> ranges;
    private final Set<String> refused;

    private AcceptedLanguages(List<String> ranges, Set<String> refused) {
        this.ranges = ranges;
        this.refused = refused;
    }

    private record Weighted(String range, double weight) {}

    /** What the lines of an Accept-Language header say together. */
    public static AcceptedLanguages of(List<String> lines) {
        if (lines.isEmpty()) {
            return ANY;
        }
        List<Weighted> found = new ArrayList<>();
        Set<String> refused = new HashSet<>();
        for (String element : String.join(",", lines).toLowerCase(Locale.ROOT).split(",", MOST_RANGES + 1)) {
            // "*" matches what there is for nobody in particular, as an absent header does (RFC 4647, 3.4).
            Matcher parts = RANGE.matcher(element);
            if (parts.matches()) {
                double weight = parts.group(2) == null ? 1 : Double.parseDouble(parts.group(2));
                if (weight > 0) {
                    found.add(new Weighted(parts.group(1), weight));
                } else {
                    refused.add(parts.group(1));
                }
            }
        }
        found.sort(Comparator.comparingDouble(Weighted::weight).reversed());
        return new AcceptedLanguages(found.stream().map(Weighted::range).toList(), refused);
    }

    /**
     * What is found for the best range that anything is found for: each is tried as it is, then shortened from its end (RFC
     * 4647, 3.4).
     *
     * @param existing what there is for a tag in lower case
     */
    <T> Optional<T> lookup(Function<String, Optional<T>> existing) {
        for (String range : ranges) {
            for (String tag = range; !tag.isEmpty() && !refused.contains(tag); tag = shortened(tag)) {
                Optional<T> found = existing.apply(tag);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** The tag without its last part, or empty. A single letter goes with the part that it introduces. */
    static String shortened(String tag) {
        int end = tag.lastIndexOf('-');
        if (end >= 2 && tag.charAt(end - 2) == '-') {
            end -= 2;
        }
        return end < 0 ? "" : tag.substring(0, end);
    }
}
