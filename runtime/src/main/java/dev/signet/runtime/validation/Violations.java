package dev.signet.runtime.validation;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Every {@link Violation} found so far, in the order of finding. Adding leaves the receiver as it was; nothing is
 * allocated while nothing is found, and no pointer is put together before {@link #list} is asked for.
 */
public abstract sealed class Violations {

    /** Nothing is wrong. */
    public static final Violations NONE = new None();

    private static final int NO_INDEX = -1;

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
        return isEmpty() ? this : new Below(this, name, NO_INDEX);
    }

    /** The same, seen from the list that holds the value. */
    public final Violations below(int index) {
        return isEmpty() ? this : new Below(this, String.valueOf(index), NO_INDEX);
    }

    /** The same, seen from the object that holds the value in a list under this name. */
    public final Violations below(String name, int index) {
        return isEmpty() ? this : new Below(this, name, index);
    }

    /** Whether nothing is wrong. */
    public final boolean isEmpty() {
        return this == NONE;
    }

    /** The same, of which those that a validator of the application put into words of its own are told in the contract's. */
    public final Violations inDeclaredWords() {
        Violations declared = NONE;
        for (Violation violation : list()) {
            declared = declared.and(violation.inDeclaredWords());
        }
        return declared;
    }

    /** How many there are. */
    abstract int size();

    /** All of them, first found first. */
    public final List<Violation> list() {
        if (isEmpty()) {
            return List.of();
        }
        Violation[] all = new Violation[size()];
        fill(all, all.length, "", null);
        return new Listed(all);
    }

    @Override
    public final String toString() {
        return list().toString();
    }

    /**
     * Puts all of these before that index, the last found last.
     *
     * @param prefix the pointer that {@code below} itself stands at
     * @return the index of the first
     */
    private int fill(Violation[] all, int before, String prefix, @Nullable Below below) {
        int next = before;
        // What was found earlier is a loop and not a call: a thousand faults are a thousand links deep.
        Violations link = this;
        while (link != NONE) {
            if (link instanceof Added added) {
                all[--next] = below == null ? added.latest : added.latest.below(prefix, below);
                link = added.earlier;
            } else if (link instanceof Joined joined) {
                next = joined.later.fill(all, next, prefix, below);
                link = joined.earlier;
            } else if (link instanceof Below inner) {
                String outer = below == null ? prefix : below.pointer(prefix, "");
                return inner.inside.fill(all, next, outer, inner);
            }
        }
        return next;
    }

    private static final class None extends Violations {
        @Override
        int size() {
            return 0;
        }
    }

    private static final class Added extends Violations {
        private final Violations earlier;
        private final Violation latest;
        private final int size;

        private Added(Violations earlier, Violation latest) {
            this.earlier = earlier;
            this.latest = latest;
            this.size = earlier.size() + 1;
        }

        @Override
        int size() {
            return size;
        }
    }

    private static final class Joined extends Violations {
        private final Violations earlier;
        private final Violations later;
        private final int size;

        private Joined(Violations earlier, Violations later) {
            this.earlier = earlier;
            this.later = later;
            this.size = earlier.size() + later.size();
        }

        @Override
        int size() {
            return size;
        }
    }

    static final class Below extends Violations {
        private final Violations inside;
        private final String name;
        private final int index;

        private Below(Violations inside, String name, int index) {
            this.inside = inside;
            this.name = name;
            this.index = index;
        }

        /** The pointer to what is inside, from the object at this prefix. */
        String pointer(String prefix, String where) {
            String token = Violation.token(name);
            return index == NO_INDEX ? prefix + "/" + token + where : prefix + "/" + token + "/" + index + where;
        }

        @Override
        int size() {
            return inside.size();
        }
    }

    private static final class Listed extends AbstractList<Violation> implements RandomAccess {
        private final Violation[] all;

        private Listed(Violation[] all) {
            this.all = all;
        }

        @Override
        public Violation get(int index) {
            return all[index];
        }

        @Override
        public int size() {
            return all.length;
        }
    }
}
