package dev.signet.runtime.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Every {@link Violation} found so far, in the order of finding. Adding leaves the receiver as it was; nothing is
 * allocated while nothing is found, and no pointer is put together before {@link #list} is asked for.
 */
public abstract sealed class Violations {

    /** Nothing is wrong. */
    public static final Violations NONE = new None();

    private Violations() {}

    /** These and one more. */
    public final Violations and(Violation violation) {
        return new Added(this, Objects.requireNonNull(violation, "violation"));
    }

    /** These and then the others. */
    public final Violations and(Violations others) {
        if (others.isEmpty()) {
            return this;
        }
        return isEmpty() ? others : new Joined(this, others);
    }

    /** The same, seen from the object that holds the value under this name. The name is escaped (RFC 6901, 3). */
    public final Violations below(String name) {
        return isEmpty() ? this : new Below(this, name, Below.NO_INDEX);
    }

    /** The same, seen from the list that holds the value. */
    public final Violations below(int index) {
        return isEmpty() ? this : new Below(this, String.valueOf(index), Below.NO_INDEX);
    }

    /** The same, seen from the object that holds the value in a list under this name. */
    public final Violations below(String name, int index) {
        return isEmpty() ? this : new Below(this, name, index);
    }

    /** Whether nothing is wrong. */
    public final boolean isEmpty() {
        return this == NONE;
    }

    /** All of them, first found first. */
    public final List<Violation> list() {
        if (isEmpty()) {
            return List.of();
        }
        List<Violation> backwards = new ArrayList<>();
        collect("", backwards);
        Collections.reverse(backwards);
        return Collections.unmodifiableList(backwards);
    }

    @Override
    public final String toString() {
        return list().toString();
    }

    /** Adds all of them, last found first, each below the prefix. */
    private void collect(String prefix, List<Violation> backwards) {
        // What was found earlier is a loop and not a call: a thousand faults are a thousand links deep.
        Violations link = this;
        while (link != NONE) {
            if (link instanceof Added added) {
                backwards.add(added.latest.below(prefix));
                link = added.earlier;
            } else if (link instanceof Joined joined) {
                joined.later.collect(prefix, backwards);
                link = joined.earlier;
            } else if (link instanceof Below below) {
                below.inner.collect(prefix + below.step(), backwards);
                link = NONE;
            }
        }
    }

    private static final class None extends Violations {}

    private static final class Added extends Violations {
        private final Violations earlier;
        private final Violation latest;

        private Added(Violations earlier, Violation latest) {
            this.earlier = earlier;
            this.latest = latest;
        }
    }

    private static final class Joined extends Violations {
        private final Violations earlier;
        private final Violations later;

        private Joined(Violations earlier, Violations later) {
            this.earlier = earlier;
            this.later = later;
        }
    }

    private static final class Below extends Violations {
        private static final int NO_INDEX = -1;

        private final Violations inner;
        private final String name;
        private final int index;

        private Below(Violations inner, String name, int index) {
            this.inner = inner;
            this.name = name;
            this.index = index;
        }

        private String step() {
            String step = "/" + Violation.token(name);
            return index == NO_INDEX ? step : step + "/" + index;
        }
    }
}
