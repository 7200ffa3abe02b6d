package dev.signet.runtime.json;

import dev.signet.runtime.validation.Violation;
import java.util.Arrays;

/** The objects and arrays that are open in a document being written: what may come next, and where that is. */
final class JsonOutline {

    // What is nested deeper holds itself, or will not be read by anybody.
    private static final int MAX_DEPTH = 1000;

    private final JsonBytes out;

    // Per level the current member's name, or none in an array; and how many members or elements began.
    private String[] names = new String[8];
    private int[] counts = new int[8];
    private boolean[] isArray = new boolean[8];
    private int depth;
    private boolean isNamed;
    private boolean hasValue;

    JsonOutline(JsonBytes out) {
        this.out = out;
    }

    /** What must be written before a value is. */
    void value() {
        if (depth == 0) {
            refuse(hasValue, "there is more than one value");
            hasValue = true;
        } else if (isArray[depth]) {
            comma();
        } else {
            refuse(!isNamed, "a member has no name");
            isNamed = false;
        }
    }

    void name(String name) {
        refuse(depth == 0 || isArray[depth] || isNamed, "a name stands where none can");
        comma();
        out.string(name);
        out.add(':');
        names[depth] = name;
        isNamed = true;
    }

    private void comma() {
        if (counts[depth]++ > 0) {
            out.add(',');
        }
    }

    void open(boolean array) {
        value();
        refuse(depth == MAX_DEPTH, "it has more than " + MAX_DEPTH + " levels");
        depth++;
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            counts = Arrays.copyOf(counts, depth * 2);
            isArray = Arrays.copyOf(isArray, depth * 2);
        }
        names[depth] = "";
        counts[depth] = 0;
        isArray[depth] = array;
        out.add(array ? '[' : '{');
    }

    void close(boolean array) {
        refuse(depth == 0 || isArray[depth] != array || isNamed, "what is open is not what is closed");
        depth--;
        out.add(array ? ']' : '}');
    }

    /** Where the value stands that is due. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 1; i <= depth; i++) {
            boolean isInner = i == depth;
            if (isArray[i]) {
                pointer.append('/').append(isInner ? counts[i] : counts[i] - 1);
            } else if (isNamed || !isInner) {
                pointer.append('/').append(Violation.token(names[i]));
            }
        }
        return pointer.toString();
    }

    private static void refuse(boolean wrong, String detail) {
        if (wrong) {
            throw new IllegalStateException("Not a JSON document: " + detail);
        }
    }
}
