package dev.signet.runtime.json;

import org.jspecify.annotations.Nullable;

/** Finds a member of an object before the object is read. */
final class JsonLookahead {

    private JsonLookahead() {}

    /**
     * A discriminator.
     *
     * @param value its value where that is a string
     */
    record Tag(boolean isThere, @Nullable String value) {}

    /** The member of this name in the object at hand. What is no JSON shows when the object is read. */
    static Tag tag(JsonText text, String name) {
        JsonText ahead = text.ahead();
        if (ahead.enter()) {
            for (boolean more = ahead.member(true); more; more = ahead.member(false)) {
                boolean found = JsonStrings.isName(ahead, name);
                if (ahead.colon()) {
                    if (found) {
                        return new Tag(true, ahead.peek() == '"' ? JsonStrings.read(ahead) : null);
                    }
                    ahead.skip();
                }
            }
        }
        return new Tag(false, null);
    }
}
