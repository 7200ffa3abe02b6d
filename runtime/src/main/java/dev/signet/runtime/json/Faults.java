package dev.signet.runtime.json;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with one document. All of it is counted, and as much told as somebody might read. */
final class Faults {

    /** So many are told. */
    static final int MAX_TOLD = 1000;

    private Violations told = Violations.NONE;
    private int count;
    private @Nullable Places places;

    int count() {
        return count;
    }

    Violations told() {
        return told;
    }

    void add(Violation violation) {
        count++;
        if (count <= MAX_TOLD) {
            told = told.and(violation);
            if (places == null) {
                places = new Places();
            }
            places.all.add(violation);
        }
    }

    /** Whether no more are told. */
    boolean isFull() {
        return count >= MAX_TOLD;
    }

    /** Counts one that is not told. */
    void addUntold() {
        count++;
    }

    /**
     * Whether a validator's word on a value follows from a fault known already: one of the value itself, or one inside it,
     * for which the value could not be read and so seems to be missing.
     */
    boolean explains(Violation violation) {
        if (places == null) {
            return false;
        }
        String where = violation.where();
        return places.hold(where) || (violation.code().equals("required") && places.surround(where));
    }

    /** Where faults are, put into sets as far as somebody asks: most documents have none, and most of the rest few. */
    private static final class Places {
        private final List<Violation> all = new ArrayList<>();
        private final Set<String> exact = new HashSet<>();
        private final Set<String> around = new HashSet<>();
        private int listed;
        private int marked;

        boolean hold(String pointer) {
            for (; listed < all.size(); listed++) {
                exact.add(all.get(listed).where());
            }
            return exact.contains(pointer);
        }

        boolean surround(String pointer) {
            for (; marked < all.size(); marked++) {
                mark(all.get(marked).where());
            }
            return around.contains(pointer);
        }

        private void mark(String pointer) {
            String place = pointer;
            while (around.add(place) && !place.isEmpty()) {
                place = place.substring(0, Math.max(0, place.lastIndexOf('/')));
            }
        }
    }
}
