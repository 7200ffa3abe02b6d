package dev.signet.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Collects {@link Fault}s by hand; there is no list until there is a fault. */
public final class Faults {

    /** No fault. */
    public static final List<Fault> NONE = List.of();

    private Faults() {}

    /** These and one more; to a list that has one already it is added. */
    public static List<Fault> and(List<Fault> found, String place, String code, String message) {
        List<Fault> all = found.isEmpty() ? new ArrayList<>() : found;
        all.add(new Fault(place, code, message));
        return all;
    }
}
