package dev.signet.processor.targets.openapi;

import java.util.stream.Stream;

/**
 * What {@code @Email} takes for an address, in ECMA-262: a format asserts nothing to most validators, and something else to
 * others. It says all but how long a domain is once it is in ASCII, and whether an IPv6 address is one.
 */
final class AddressForm {
    // Letters, digits and !#$%&'*+/=?^_`{|}~ by their ranges in ASCII, and what is beyond it in 16 bits; but no hyphen.
    private static final String ATOM = "!#-'*+/-9=?A-Z^-~\\u0080-\\uffff";
    private static final String QUOTED = "(?:[ !#-\\[\\]-~\\u0080-\\uffff]|\\\\[\\\\\"])+";
    private static final String WORD = "(?:[" + ATOM + "-]+|\"" + QUOTED + "\")";
    private static final String LABEL = "[" + ATOM + "](?:[" + ATOM + "-]{0,61}[" + ATOM + "])?";
    private static final String LITERAL = "\\[(?:\\d{1,3}(?:\\.\\d{1,3}){3}|[Ii][Pp][Vv]6:[0-9A-Fa-f:]{2,39})\\]";

    private static final String GRAMMAR =
            WORD + "(?:\\." + WORD + ")*@(?:" + LABEL + "(?:\\." + LABEL + ")*|" + LITERAL + ")";

    // The last @ is the one between the two parts.
    private static final String LENGTHS = "[\\s\\S]{1,64}@[^@]{1,255}";

    private AddressForm() {}

    /** What an address matches; the empty text is one. */
    static Stream<String> patterns() {
        return Stream.of(GRAMMAR, LENGTHS).map(pattern -> "^(?:" + pattern + ")?$");
    }
}
