package dev.signet.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * The bytes of a JSON document (RFC 8259) and how far they are read. Once they turn out not to be JSON, or to exceed a
 * limit, nothing more is there to read, and {@link #failure} says why.
 */
final class JsonText {

    /** What stands at the end: no byte has this value. */
    static final int END = 256;

    private static final byte[] NULL = {'n', 'u', 'l', 'l'};
    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

    /**
     * Why reading ended early.
     *
     * @param isLimit whether it might be JSON, but of a kind that is refused
     * @param detail in words
     * @param param what more there is to tell: the name of the limit, or {@code offset}
     * @param value the limit, or the offset
     * @param offset where, in bytes from the start
     */
    record Failure(boolean isLimit, String detail, String param, long value, int offset) {}

    private static final byte[] NONE = {};

    byte[] bytes = NONE;
    JsonLimits limits = JsonLimits.DEFAULT;

    /** The next byte to read. */
    int at;

    private int depth;
    private @Nullable Failure failure;

    /** The same document from here on, to be looked at without moving. */
    JsonText ahead() {
        JsonText ahead = new JsonText();
        ahead.bytes = bytes;
        ahead.limits = limits;
        ahead.at = at;
        ahead.depth = depth;
        return ahead;
    }

    /** Stands on the first byte of the value of this document. */
    void begin(byte[] document, JsonLimits allowed) {
        bytes = document;
        limits = allowed;
        at = 0;
        depth = 0;
        failure = null;
        if (next() == END) {
            fail("must not be empty");
        } else if (bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            fail("must not start with a byte order mark");
        }
    }

    /** Holds nothing of the document any more. */
    void end() {
        bytes = NONE;
        failure = null;
    }

    /** Why there is nothing more to read, or null if there was no fault so far. */
    @Nullable
    Failure failure() {
        return failure;
    }

    /** The byte at hand. */
    int peek() {
        return at < bytes.length ? bytes[at] : END;
    }

    /** The byte at hand, once white space is passed over. */
    int next() {
        byte[] document = bytes;
        int i = at;
        while (i < document.length) {
            int found = document[i];
            if (found > ' ' || !isSpace(found)) {
                at = i;
                return found;
            }
            i++;
        }
        at = i;
        return END;
    }

    private static boolean isSpace(int found) {
        return found == ' ' || found == '\n' || found == '\r' || found == '\t';
    }

    /** Expects nothing more than white space. */
    void last() {
        if (failure == null && next() != END) {
            fail("must be one JSON value");
        }
    }

    /** Ends the reading: this is no JSON. */
    void fail(String detail) {
        stop(new Failure(false, detail, "offset", at, at));
    }

    /** Ends the reading: this may be JSON, but more of it than is read. */
    void exceed(String limit, int allowed, String unit) {
        stop(new Failure(true, "must have at most " + allowed + " " + unit, limit, allowed, at));
    }

    private void stop(Failure why) {
        if (failure == null) {
            failure = why;
        }
        at = bytes.length;
    }

    /** Goes one level deeper; false where that is too deep. */
    boolean enter() {
        if (++depth > limits.depth()) {
            exceed("depth", limits.depth(), "levels");
            return false;
        }
        at++;
        return true;
    }

    /** Passes over the bracket that ends a level. */
    void leave() {
        at++;
        depth--;
    }

    /** Passes over the colon behind a name, and stands on the value; false where there is no colon. */
    boolean colon() {
        if (next() != ':') {
            return ended();
        }
        at++;
        next();
        return true;
    }

    /** Whether there is an element behind the bracket that opened the array at hand, or behind an element. */
    boolean element(boolean first) {
        int found = next();
        if (found == ']') {
            leave();
            return false;
        }
        if (first) {
            return found != END || ended();
        }
        if (found != ',') {
            return ended();
        }
        at++;
        // A bracket here is no value, which shows when one is to be read.
        return next() != END || ended();
    }

    /** Whether there is a member behind the brace that opened the object at hand, or behind a member; then at its name. */
    boolean member(boolean first) {
        int found = next();
        if (found == '}') {
            leave();
            return false;
        }
        if (!first) {
            if (found != ',') {
                return ended();
            }
            at++;
            found = next();
        }
        return found == '"' || ended();
    }

    private boolean ended() {
        fail("must be JSON");
        return false;
    }

    /** Passes over null, if that is the value at hand. */
    boolean skipNull() {
        return peek() == 'n' && literal(NULL);
    }

    /** Passes over true; what else begins like it is no JSON. */
    boolean skipTrue() {
        return literal(TRUE);
    }

    /** Passes over false; what else begins like it is no JSON. */
    boolean skipFalse() {
        return literal(FALSE);
    }

    private boolean literal(byte[] word) {
        for (int i = 0; i < word.length; i++) {
            if (at + i >= bytes.length || bytes[at + i] != word[i]) {
                fail("must be JSON");
                return false;
            }
        }
        at += word.length;
        return true;
    }

    /** Passes over the value at hand, whatever it is. */
    void skip() {
        switch (peek()) {
            case '{' -> skipObject();
            case '[' -> skipArray();
            case '"' -> JsonStrings.skip(this);
            case 't' -> skipTrue();
            case 'f' -> skipFalse();
            case 'n' -> skipNull();
            default -> JsonNumbers.skip(this);
        }
    }

    // It recurses no deeper than the limit on levels allows.
    private void skipObject() {
        if (enter()) {
            for (boolean more = member(true); more; more = member(false)) {
                JsonStrings.skipName(this);
                if (colon()) {
                    skip();
                }
            }
        }
    }

    private void skipArray() {
        if (enter()) {
            for (boolean more = element(true); more; more = element(false)) {
                skip();
            }
        }
    }
}
