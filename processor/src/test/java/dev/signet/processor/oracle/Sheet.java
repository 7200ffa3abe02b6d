package dev.signet.processor.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Declarations of one Java type, and the values that are judged by each of them.
 *
 * @param type for people
 * @param declarations a type with its constraints, as it stands before a component's name
 * @param values that each of these components can hold
 */
record Sheet(String type, List<String> declarations, List<@Nullable Object> values) {
    /** A generated reader is easier to read with fewer; the verdicts are the same. */
    private static final int WIDTH = 40;

    /** Constraints before a type. */
    static Sheet of(String type, List<String> constraints, List<?> values) {
        return inside("%s " + type, type, constraints, values);
    }

    /**
     * Constraints somewhere in a type.
     *
     * @param form with {@code %s} in their place
     */
    static Sheet inside(String form, String type, List<String> constraints, List<?> values) {
        return new Sheet(type, constraints.stream().map(form::formatted).toList(), new ArrayList<>(values));
    }

    /** And null. */
    Sheet orNull() {
        List<@Nullable Object> all = new ArrayList<>();
        all.add(null);
        all.addAll(values);
        return new Sheet(type, declarations, all);
    }

    /** The same, no part too wide. */
    Stream<Sheet> parts() {
        return IntStream.iterate(0, from -> from < declarations.size(), from -> from + WIDTH)
                .mapToObj(from -> new Sheet(
                        type, declarations.subList(from, Math.min(from + WIDTH, declarations.size())), values));
    }
}
