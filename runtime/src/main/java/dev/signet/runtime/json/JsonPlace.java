package dev.signet.runtime.json;

import dev.signet.runtime.validation.Violation;
import java.util.Arrays;

/**
 * Where in the document the reading is, as a JSON Pointer (RFC 6901). It is worked out only when something is wrong, by
 * going once more over what was read since the last time; however often it is asked, no byte is passed over twice.
 */
final class JsonPlace {

    private static final int NO_NAME = -1;

    private final byte[] bytes;
    private int at;

    // Per open object the bytes of its current member's name, NO_NAME before the first; per open array the index of its
    // current element.
    private int[] from = new int[8];
    private int[] to = new int[8];
    private boolean[] isArray = new boolean[8];
    private int open;
    private boolean nameIsNext;

    JsonPlace(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The value that begins here, or that ended last before here. All before this byte was found to be JSON. */
    String pointer(int position) {
        while (at < position) {
            step();
        }
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < open; i++) {
            if (isArray[i]) {
                pointer.append('/').append(from[i]);
            } else if (from[i] != NO_NAME && !(nameIsNext && i == open - 1)) {
                pointer.append('/').append(Violation.token(JsonStrings.between(bytes, from[i], to[i])));
            }
        }
        return pointer.toString();
    }

    private void step() {
        switch (bytes[at]) {
            case '{' -> open(false, NO_NAME);
            case '[' -> open(true, 0);
            case '}', ']' -> {
                open--;
                nameIsNext = false;
                at++;
            }
            case ',' -> {
                if (isArray[open - 1]) {
                    from[open - 1]++;
                } else {
                    nameIsNext = true;
                }
                at++;
            }
            case '"' -> string();
            default -> at++;
        }
    }

    private void open(boolean array, int current) {
        if (open == from.length) {
            from = Arrays.copyOf(from, open * 2);
            to = Arrays.copyOf(to, open * 2);
            isArray = Arrays.copyOf(isArray, open * 2);
        }
        from[open] = current;
        isArray[open] = array;
        open++;
        nameIsNext = !array;
        at++;
    }

    private void string() {
        int start = at + 1;
        int i = Utf8.plainEnd(bytes, start);
        while (bytes[i] != '"') {
            i = Utf8.plainEnd(bytes, i + (bytes[i] == '\\' ? 2 : 1));
        }
        if (nameIsNext) {
            from[open - 1] = start;
            to[open - 1] = i;
            nameIsNext = false;
        }
        at = i + 1;
    }
}
