package dev.signet.runtime.validation;

import org.jspecify.annotations.Nullable;

/**
 * The objects that a value stands inside, by identity. An object that holds itself is judged once on its way down, as
 * Jakarta Validation has it (3.1, 5.7.2); one that is held twice, side by side, is judged in each place.
 */
public final class Ancestors {

    /** Inside nothing. */
    public static final Ancestors NONE = new Ancestors(null, null);

    private final @Nullable Object nearest;
    private final @Nullable Ancestors others;

    private Ancestors(@Nullable Object nearest, @Nullable Ancestors others) {
        this.nearest = nearest;
        this.others = others;
    }

    /** These and one more. */
    public Ancestors and(Object value) {
        return new Ancestors(value, this);
    }

    /** Whether this very object is one of them. */
    public boolean include(Object value) {
        for (Ancestors link = this; link != null; link = link.others) {
            if (link.nearest == value) {
                return true;
            }
        }
        return false;
    }
}
