package dev.signet.runtime.testing;

import java.util.List;
import java.util.stream.Collectors;

/** The statuses of a success, of which an answer has one: 201 and 200 of a PUT that creates or replaces. */
public record Statuses(List<Integer> codes) {
    public Statuses {
        codes = List.copyOf(codes);
    }

    /** Whether a success has this status. */
    boolean include(int status) {
        return codes.contains(status);
    }

    /** As in {@code 201 or 200}. */
    @Override
    public String toString() {
        return codes.stream().map(String::valueOf).collect(Collectors.joining(" or "));
    }
}
