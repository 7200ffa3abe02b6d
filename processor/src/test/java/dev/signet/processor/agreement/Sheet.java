package dev.signet.processor.agreement;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Declarations of one Java type, and JSON that is judged by each of them.
 *
 * @param declarations a type with its constraints, as it stands before a component's name
 * @param documents of some value each
 */
record Sheet(List<String> declarations, List<String> documents) {
    private static final int WIDTH = 40;

    /**
     * Constraints in a type.
     *
     * @param form with {@code %s} in their place
     */
    static Sheet of(String form, List<String> constraints, List<String> documents) {
        return new Sheet(constraints.stream().map(form::formatted).toList(), documents);
    }

    /** The same, no part too wide for a generated reader. */
    Stream<Sheet> parts() {
        return IntStream.iterate(0, from -> from < declarations.size(), from -> from + WIDTH)
                .mapToObj(from ->
                        new Sheet(declarations.subList(from, Math.min(from + WIDTH, declarations.size())), documents));
    }
}
