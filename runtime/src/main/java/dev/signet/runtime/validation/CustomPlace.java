package dev.signet.runtime.validation;

import java.util.List;

/**
 * Where in a request a custom constraint is told of.
 *
 * @param in the parameter's place, or {@code body}
 * @param where the JSON pointer, or the parameter's name
 * @param index which element of the parameter, or -1
 * @param others what it is told of together with, by name
 */
record CustomPlace(String in, String where, int index, List<String> others) {

    private static final String BODY = "body";
    private static final int WHOLE = -1;

    CustomPlace(String in, String where, int index) {
        this(in, where, index, List.of());
    }

    static CustomPlace body(String pointer) {
        return new CustomPlace(BODY, pointer, WHOLE);
    }

    static CustomPlace parameter(String in, String name) {
        return new CustomPlace(in, name, WHOLE);
    }

    /** Several as one: the first, together with the others. Where there is none, it is the whole content. */
    static CustomPlace of(List<CustomPlace> together) {
        if (together.isEmpty()) {
            return body("");
        }
        CustomPlace first = together.get(0);
        List<String> others = together.stream().skip(1).map(CustomPlace::name).toList();
        return new CustomPlace(first.in, first.where, first.index, others);
    }

    private String name() {
        return in.equals(BODY) ? BODY : where;
    }

    /** An element of it, or a member of its object: a parameter has nothing inside but its elements. */
    CustomPlace below(String token) {
        if (in.equals(BODY)) {
            return new CustomPlace(in, where + "/" + Violation.token(token), index);
        }
        int element = index == WHOLE && token.matches("\\d{1,9}") ? Integer.parseInt(token) : index;
        return new CustomPlace(in, where, element);
    }

    /** The same violation, seen here. */
    Violation of(Violation violation) {
        Violation together = others.isEmpty() ? violation : violation.with("with", others);
        Violation here = in.equals(BODY) ? together : together.in(in);
        return index == WHOLE ? here : here.at(index);
    }
}
