package dev.signet.runtime.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds a member of an object before the object is read. What is large and was passed over once is not gone through again
 * when a union inside it is looked into: its end is remembered.
 */
final class JsonLookahead {

    // Of so few bytes, going through them again costs less than remembering.
    private static final int LARGE = 64;
    private static final int FIRST_SIZE = 16;

    /**
     * A discriminator.
     *
     * @param value its value where that is a string
     */
    record Tag(boolean isThere, @Nullable String value) {}

    // Where objects and arrays begin, in ascending order, and where they end.
    private int[] starts = new int[FIRST_SIZE];
    private int[] ends = new int[FIRST_SIZE];
    private int count;

    /** The member of this name in the object at hand. What is no JSON shows when the object is read. */
    Tag tag(JsonText text, String name) {
        JsonText ahead = text.ahead();
        if (ahead.enter()) {
            for (boolean more = ahead.member(true); more; more = ahead.member(false)) {
                boolean found = JsonStrings.isName(ahead, name);
                if (ahead.colon()) {
                    if (found) {
                        return new Tag(true, ahead.peek() == '"' ? JsonStrings.read(ahead) : null);
                    }
                    pass(ahead);
                }
            }
        }
        return new Tag(false, null);
    }

    private void pass(JsonText ahead) {
        int opening = ahead.peek();
        if (opening != '{' && opening != '[') {
            ahead.skip();
            return;
        }
        int start = ahead.at;
        int known = Arrays.binarySearch(starts, 0, count, start);
        if (known >= 0) {
            ahead.at = ends[known];
            return;
        }
        int mine = begin(start);
        if (ahead.enter()) {
            if (opening == '{') {
                passMembers(ahead);
            } else {
                for (boolean more = ahead.element(true); more; more = ahead.element(false)) {
                    pass(ahead);
                }
            }
        }
        ends[mine] = ahead.at;
        if (count == mine + 1 && ahead.at - start < LARGE) {
            count = mine;
        }
    }

    private void passMembers(JsonText ahead) {
        for (boolean more = ahead.member(true); more; more = ahead.member(false)) {
            JsonStrings.skipName(ahead);
            if (ahead.colon()) {
                pass(ahead);
            }
        }
    }

    private int begin(int start) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        return count++;
    }
}
