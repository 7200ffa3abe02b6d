package dev.signet.processor.targets.validator.pattern;

import dev.signet.processor.regex.CodePoints;
import dev.signet.processor.regex.CodePoints.Range;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets of characters as Java's comparisons. */
final class Characters {
    static final CodePoints UNITS = CodePoints.range(0, Character.MAX_VALUE);
    private static final CodePoints SURROGATES = CodePoints.range(Character.MIN_SURROGATE, Character.MAX_SURROGATE);

    private Characters() {}

    /** Whether one unit of a text tells whether a character is in it: half a pair is not. */
    static boolean isUnits(CodePoints set) {
        return !set.meets(SURROGATES) && UNITS.containsAll(set);
    }

    /** Whether what is no unit is in it, so that a pair is in it as its halves are. */
    static boolean holdsAllPairs(CodePoints set) {
        return set.containsAll(SURROGATES.or(UNITS.not()));
    }

    /** How it reads: {@code 'a'}, or a number. */
    static String literal(int point) {
        return switch (point) {
            case '\n' -> "'\\n'";
            case '\r' -> "'\\r'";
            case '\t' -> "'\\t'";
            case '\'', '\\' -> "'\\" + (char) point + "'";
            default -> {
                if (point > Character.MAX_VALUE) {
                    yield "0x%X".formatted(point);
                }
                yield point >= ' ' && point < 0x7F ? "'" + (char) point + "'" : "'\\u%04x'".formatted(point);
            }
        };
    }

    /** How many comparisons would be joined. */
    static int terms(CodePoints set, CodePoints domain) {
        return Math.min(
                set.and(domain).ranges().size(), domain.minus(set).ranges().size());
    }

    /**
     * True where it is in the set.
     *
     * @param name of the variable that holds it
     * @param domain what it may be at all
     */
    static String in(CodePoints set, String name, CodePoints domain) {
        List<Range> inside = set.and(domain).ranges();
        List<Range> outside = domain.minus(set).ranges();
        if (inside.isEmpty() || outside.isEmpty()) {
            return String.valueOf(outside.isEmpty());
        }
        return inside.size() <= outside.size()
                ? joined(" || ", inside.stream().map(range -> in(range, name, domain)))
                : joined(" && ", outside.stream().map(range -> notIn(range, name, domain)));
    }

    private static String joined(String by, Stream<String> terms) {
        List<String> all = terms.toList();
        return all.size() == 1
                ? all.get(0)
                : all.stream()
                        .map(term -> term.contains(" && ") || term.contains(" || ") ? "(" + term + ")" : term)
                        .collect(Collectors.joining(by));
    }

    private static String in(Range range, String name, CodePoints domain) {
        String first = literal(range.first());
        String last = literal(range.last());
        if (range.first() == range.last()) {
            return name + " == " + first;
        }
        if (!domain.contains(range.last() + 1)) {
            return name + " >= " + first;
        }
        return range.first() == domain.first()
                ? name + " <= " + last
                : name + " >= " + first + " && " + name + " <= " + last;
    }

    private static String notIn(Range range, String name, CodePoints domain) {
        String first = literal(range.first());
        String last = literal(range.last());
        if (range.first() == range.last()) {
            return name + " != " + first;
        }
        if (!domain.contains(range.last() + 1)) {
            return name + " < " + first;
        }
        return range.first() == domain.first()
                ? name + " > " + last
                : name + " < " + first + " || " + name + " > " + last;
    }
}
