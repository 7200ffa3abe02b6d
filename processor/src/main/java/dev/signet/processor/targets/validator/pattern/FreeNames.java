package dev.signet.processor.targets.validator.pattern;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Names that nothing else in a class has: {@code isDigit}, {@code isDigit2}. */
final class FreeNames {
    private final Set<String> taken;

    FreeNames(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** The name, numbered where it is taken. */
    String next(String name) {
        String next = name;
        for (int number = 2; !taken.add(next); number++) {
            next = name + number;
        }
        return next;
    }
}
