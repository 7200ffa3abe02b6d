package dev.signet.runtime.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Every {@link Violation} found so far, in the order of finding. Adding leaves the receiver as it was; nothing is
 * allocated while nothing is found.
 */
public final class Violations {

    /** Nothing is wrong. */
    public static final Violations NONE = new Violations(null, List.of());

    // A chain, so that a thousand faults cost a thousand links and not a thousand copies.
    private final @Nullable Violations earlier;
    private final List<Violation> latest;

    private Violations(@Nullable Violations earlier, List<Violation> latest) {
        this.earlier = earlier;
        this.latest = latest;
    }

    /** These and one more. */
    public Violations and(Violation violation) {
        return new Violations(this, List.of(Objects.requireNonNull(violation, "violation")));
    }

    /** These and then the others. */
    public Violations and(Violations others) {
        if (others.isEmpty()) {
            return this;
        }
        return isEmpty() ? others : new Violations(this, others.list());
    }

    /** The same, seen from the object that holds the value under this name. The name is escaped (RFC 6901, 3). */
    public Violations below(String name) {
        return isEmpty() ? this : shifted("/" + escaped(name));
    }

    /** The same, seen from the object that holds the value in a list under this name. */
    public Violations below(String name, int index) {
        return isEmpty() ? this : shifted("/" + escaped(name) + "/" + index);
    }

    /** Whether nothing is wrong. */
    public boolean isEmpty() {
        return this == NONE;
    }

    /** All of them, first found first. */
    public List<Violation> list() {
        if (earlier == null || earlier.isEmpty()) {
            return latest;
        }
        List<List<Violation>> chain = new ArrayList<>();
        for (Violations link = this; link != null; link = link.earlier) {
            chain.add(link.latest);
        }
        Collections.reverse(chain);
        return chain.stream().flatMap(List::stream).toList();
    }

    private Violations shifted(String prefix) {
        return new Violations(
                null, list().stream().map(found -> found.below(prefix)).toList());
    }

    private static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }

    @Override
    public String toString() {
        return list().toString();
    }
}
