package dev.signet.runtime.json;

/**
 * What code of the application threw at a value of a request, for the log: of which class, and where, but not in which
 * words. They often repeat the value, and a log is no place for what clients send.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Refusal(String thrown) {
        super(thrown, null, false, true);
    }

    /** The same without words, and without what caused it. */
    public static Refusal of(Throwable thrown) {
        Refusal refusal = new Refusal(thrown.getClass().getName());
        refusal.setStackTrace(thrown.getStackTrace());
        return refusal;
    }
}
