package dev.signet.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Collects {@link Fault}s by hand; there is no list until there is a fault. */
public final class Faults {

    private List<Fault> found = List.of();

    /** One more. */
    public void add(String place, String code, String message) {
        if (found.isEmpty()) {
            found = new ArrayList<>();
        }
        found.add(new Fault(place, code, message));
    }

    /** All of them. */
    public List<Fault> found() {
        return found;
    }
}
