package dev.signet.processor.discover;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Whether a regular expression can match a text with a slash in it, and so more than one segment of a path. */
final class Slashes {
    private static final String SLASH = "/";

    private final String regexp;
    private int at;

    private Slashes(String regexp) {
        this.regexp = regexp;
    }

    /** When in doubt, it can. An expression that is none cannot; a rule says so. */
    static boolean in(String regexp) {
        try {
            Pattern.compile(regexp);
        } catch (PatternSyntaxException none) {
            return false;
        }
        return new Slashes(regexp).any();
    }

    private boolean any() {
        while (at < regexp.length()) {
            if (Pattern.compile(atom()).matcher(SLASH).matches()) {
                return true;
            }
        }
        return false;
    }

    /** The next part that matches one character, as an expression of its own; one that matches nothing for what is syntax. */
    private String atom() {
        int begin = at;
        switch (regexp.charAt(at)) {
            case '\\' -> escape();
            case '[' -> characterClass();
            case '(' -> at += regexp.startsWith("(?", at) ? 3 : 1;
            case '{' -> at = regexp.indexOf('}', at) + 1;
            case ')', '|', '*', '+', '?', '^', '$' -> at++;
            default -> {
                at++;
                return regexp.substring(begin, at);
            }
        }
        boolean syntax = "({)|*+?^$".indexOf(regexp.charAt(begin)) >= 0 || regexp.startsWith("\\Q", begin);
        return syntax ? "" : regexp.substring(begin, at);
    }

    private void escape() {
        boolean property = regexp.startsWith("\\p{", at) || regexp.startsWith("\\P{", at);
        at = property ? regexp.indexOf('}', at) + 1 : at + 2;
    }

    private void characterClass() {
        int depth = 0;
        do {
            char next = regexp.charAt(at++);
            if (next == '\\') {
                at++;
            } else if (next == '[') {
                depth++;
                at += regexp.startsWith("^", at) ? 1 : 0;
                at += regexp.startsWith("]", at) ? 1 : 0;
            } else if (next == ']') {
                depth--;
            }
        } while (depth > 0);
    }
}
