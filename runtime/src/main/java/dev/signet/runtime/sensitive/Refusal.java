package dev.signet.runtime.sensitive;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What code of the application threw at a value of a request, for the log: of which class, and where, but not in which
 * words. They often repeat the value, and a log is no place for what clients send.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Refusal(String words, @Nullable Refusal cause, StackTraceElement[] trace) {
        super(words, cause, false, true);
        setStackTrace(trace);
    }

    /** The same without words, and without what caused it. */
    public static Refusal of(Throwable thrown) {
        return new Refusal(thrown.getClass().getName(), null, thrown.getStackTrace());
    }

    /** The same without words, and so what caused it. What Signet says itself in a {@link ValueFree} exception stays. */
    public static Refusal withCauses(Throwable thrown) {
        return withCauses(thrown, new HashSet<>());
    }

    private static Refusal withCauses(Throwable thrown, Set<Throwable> told) {
        told.add(thrown);
        Throwable cause = thrown.getCause();
        String name = thrown.getClass().getName();
        return new Refusal(
                thrown instanceof ValueFree ? name + ": " + thrown.getMessage() : name,
                // A chain of causes may end where it began.
                cause == null || told.contains(cause) ? null : withCauses(cause, told),
                thrown.getStackTrace());
    }
}
