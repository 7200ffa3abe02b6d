package dev.signet.runtime.validation;

/**
 * Where in a request a custom constraint is told of.
 *
 * @param in the parameter's place, or {@code body}
 * @param where the JSON pointer, or the parameter's name
 * @param index which element of the parameter, or -1
 */
record CustomPlace(String in, String where, int index) {

    private static final String BODY = "body";
    private static final int WHOLE = -1;

    static CustomPlace body(String pointer) {
        return new CustomPlace(BODY, pointer, WHOLE);
    }

    static CustomPlace parameter(String in, String name) {
        return new CustomPlace(in, name, WHOLE);
    }

    /** An element of it, or a member of its object: a parameter has nothing inside but its elements. */
    CustomPlace below(String token) {
        if (in.equals(BODY)) {
            return new CustomPlace(in, where + "/" + Violation.token(token), index);
        }
        return index == WHOLE && token.matches("\\d{1,9}") ? new CustomPlace(in, where, Integer.parseInt(token)) : this;
    }

    /** The same violation, seen here. */
    Violation of(Violation violation) {
        Violation here = in.equals(BODY) ? violation : violation.in(in);
        return index == WHOLE ? here : here.at(index);
    }
}
