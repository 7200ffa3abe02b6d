package dev.signet.runtime.json;

import dev.signet.runtime.validation.Violation;
import dev.signet.runtime.validation.Violations;
import java.util.HashSet;
import java.util.Set;

/** What is wrong with one document. All of it is counted, and as much told as somebody might read. */
final class Faults {

    /** So many are told. */
    static final int MAX_TOLD = 1000;

    private final Set<String> exact = new HashSet<>();
    private final Set<String> faulty = new HashSet<>();
    private Violations told = Violations.NONE;
    private int count;

    int count() {
        return count;
    }

    Violations told() {
        return told;
    }

    void add(Violation violation) {
        count++;
        if (count <= MAX_TOLD) {
            exact.add(violation.where());
            mark(violation.where());
            told = told.and(violation);
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
        return exact.contains(violation.where())
                || (violation.code().equals("required") && faulty.contains(violation.where()));
    }

    private void mark(String pointer) {
        String place = pointer;
        while (faulty.add(place) && !place.isEmpty()) {
            place = place.substring(0, Math.max(0, place.lastIndexOf('/')));
        }
    }
}
