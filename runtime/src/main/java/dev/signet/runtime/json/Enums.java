package dev.signet.runtime.json;

import dev.signet.runtime.validation.Violation;
import java.util.List;

/** The one way to say that a text is none of the values an enum has on the wire. */
public final class Enums {

    private Enums() {}

    /** Of a list in words, such as {@code a, b or c}, the params hold the items. */
    public static Violation unknown(String where, String expected) {
        return Violation.allowed(where, List.of(expected.split(", | or ")));
    }
}
