package dev.signet.processor.graphs;

import dev.signet.processor.oracle.Pointed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Places in values, wherever an element of a collection that is no list stands. */
final class Places {
    private Places() {}

    /** The pointer with {@code *} for each index into a collection that is no list. */
    static String anywhere(Object root, String pointer) {
        StringBuilder place = new StringBuilder();
        StringBuilder before = new StringBuilder();
        String[] tokens = pointer.split("/", -1);
        for (int i = 1; i < tokens.length; i++) {
            Object holder = Pointed.in(root, before.toString());
            Object held = holder instanceof Optional<?> optional ? optional.orElse(null) : holder;
            boolean isPlaceless = held instanceof Collection<?> && !(held instanceof List<?>);
            place.append('/').append(isPlaceless ? "*" : tokens[i]);
            before.append('/').append(tokens[i]);
        }
        return place.toString();
    }
}
