package dev.signet.processor.regex;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first thing in a regular expression that Java reads and ECMA-262, with its flag u, does not or reads otherwise. */
public final class JavaOnlySyntax {
    private static final String ESCAPES = "AzZGhHVRXQEaeN0";
    private static final Pattern PROPERTY = Pattern.compile("\\\\[pP]\\{([^}]*)}");

    /** What both call a general category (Unicode Standard Annex 44, table 12). */
    private static final Pattern CATEGORY =
            Pattern.compile("(?:gc=)?(?:L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cfosn]?)");

    private final String regexp;
    private int at;
    private boolean afterQuantifier;

    private JavaOnlySyntax(String regexp) {
        this.regexp = regexp;
    }

    /** What to call it: {@code a possessive quantifier}. The expression is one that Java compiles. */
    public static Optional<String> in(String regexp) {
        return new JavaOnlySyntax(regexp).first();
    }

    private Optional<String> first() {
        Optional<String> found = Optional.empty();
        while (found.isEmpty() && at < regexp.length()) {
            boolean quantified = afterQuantifier;
            afterQuantifier = false;
            switch (regexp.charAt(at)) {
                case '\\' -> found = escape();
                case '[' -> found = characterClass();
                case '(' -> found = group();
                case '+' -> found = quantified ? Optional.of("a possessive quantifier") : quantifier(at + 1);
                case '*', '?' -> found = quantifier(at + 1);
                case '{' -> found = quantifier(regexp.indexOf('}', at) + 1);
                default -> at++;
            }
        }
        return found;
    }

    private Optional<String> quantifier(int end) {
        at = end;
        afterQuantifier = true;
        return Optional.empty();
    }

    private Optional<String> group() {
        String rest = regexp.substring(at);
        if (rest.startsWith("(?>")) {
            return Optional.of("an atomic group");
        }
        if (rest.matches("(?s)\\(\\?[a-zA-Z-].*")) {
            return Optional.of("an inline flag");
        }
        at += rest.startsWith("(?") ? 2 : 1; // this question mark quantifies nothing
        return Optional.empty();
    }

    private Optional<String> characterClass() {
        at += regexp.startsWith("[^", at) ? 2 : 1;
        at += regexp.startsWith("]", at) ? 1 : 0; // first in its class, a bracket is itself
        while (regexp.charAt(at) != ']') {
            Optional<String> found = inClass();
            if (found.isPresent()) {
                return found;
            }
        }
        at++;
        return Optional.empty();
    }

    private Optional<String> inClass() {
        if (regexp.charAt(at) == '\\') {
            return escape();
        }
        if (regexp.startsWith("&&", at)) {
            return Optional.of("an intersection of classes");
        }
        return regexp.charAt(at++) == '[' ? Optional.of("a class within a class") : Optional.empty();
    }

    private Optional<String> escape() {
        Matcher property = PROPERTY.matcher(regexp).region(at, regexp.length());
        if (property.lookingAt()) {
            at = property.end();
            return CATEGORY.matcher(property.group(1)).matches()
                    ? Optional.empty()
                    : Optional.of("a class name of Java's own");
        }
        char escaped = regexp.charAt(at + 1);
        boolean codePoint = regexp.startsWith("x{", at + 1);
        at += 2;
        return codePoint || ESCAPES.indexOf(escaped) >= 0 || escaped == 'p' || escaped == 'P'
                ? Optional.of("an escape that ECMA-262 lacks")
                : Optional.empty();
    }
}
