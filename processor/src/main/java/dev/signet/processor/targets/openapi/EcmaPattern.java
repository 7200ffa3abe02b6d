package dev.signet.processor.targets.openapi;

import java.util.Map;
import java.util.Set;

/**
 * A regular expression of java.util.regex in the words of ECMA-262, which JSON Schema speaks (2020-12 core, 6.4).
 *
 * <p>The result means the same with ECMA's flag u and without. What cannot be carried over (possessive quantifiers,
 * atomic groups, flags inside the expression, intersections of classes) passes unchanged: a rule has refused it before.
 */
final class EcmaPattern {
    // What \s, \h and \v stand for in Java. ECMA's \s holds more, its \v is one character, and it has no \h.
    private static final Map<Character, String> SETS = Map.of(
            's', "\\t-\\r ",
            'h', "\\t \\u00a0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000",
            'v', "\\n-\\r\\u0085\\u2028\\u2029");

    private static final Map<String, String> POSIX = Map.ofEntries(
            Map.entry("Lower", "a-z"),
            Map.entry("Upper", "A-Z"),
            Map.entry("ASCII", "\\u0000-\\u007f"),
            Map.entry("Alpha", "a-zA-Z"),
            Map.entry("Digit", "0-9"),
            Map.entry("Alnum", "a-zA-Z0-9"),
            Map.entry("Punct", "!-\\/:-@\\[-`\\{-~"),
            Map.entry("Graph", "!-~"),
            Map.entry("Print", " -~"),
            Map.entry("Blank", " \\t"),
            Map.entry("Cntrl", "\\u0000-\\u001f\\u007f"),
            Map.entry("XDigit", "0-9a-fA-F"),
            Map.entry("Space", "\\t-\\r "));

    private static final Set<String> BINARY_PROPERTIES =
            Set.of("Alphabetic", "Ideographic", "Lowercase", "Uppercase", "White_Space");

    private static final String SYNTAX = "^$\\.*+?()[]{}|";

    // The dot of Java does not match U+0085, that of ECMA does.
    private static final String DOT = "[^\\n\\r\\u0085\\u2028\\u2029]";

    private final String java;
    private final StringBuilder ecma = new StringBuilder();
    private int at;

    private EcmaPattern(String java) {
        this.java = java;
    }

    static String of(String regexp) {
        return new EcmaPattern(regexp).translated();
    }

    private String translated() {
        while (at < java.length()) {
            char next = java.charAt(at++);
            switch (next) {
                case '\\' -> escape(false);
                case '[' -> characterClass();
                case '.' -> ecma.append(DOT);
                case '{' -> quantifier();
                case ']', '}' -> ecma.append('\\').append(next);
                default -> ecma.append(next);
            }
        }
        return ecma.toString();
    }

    private void quantifier() {
        int end = java.indexOf('}', at);
        ecma.append(java, at - 1, end + 1);
        at = end + 1;
    }

    private void characterClass() {
        ecma.append('[');
        if (java.startsWith("^", at)) {
            ecma.append('^');
            at++;
        }
        int first = at;
        boolean afterSet = false;
        while (at < java.length()) {
            char next = java.charAt(at++);
            if (next == ']' && at - 1 > first) {
                ecma.append(']');
                return;
            }
            if (next == '\\') {
                afterSet = at < java.length() && "dDwWsShHvVpP".indexOf(java.charAt(at)) >= 0;
                escape(true);
                continue;
            }
            // A bracket first in its class, and a hyphen behind a set, are themselves in Java; ECMA wants it said.
            boolean literal = next == ']' || (next == '-' && afterSet);
            ecma.append(literal ? "\\" : "").append(next);
            afterSet = false;
        }
    }

    private void escape(boolean inClass) {
        char next = java.charAt(at++);
        switch (next) {
            case 'Q' -> quotation();
            case 'A' -> ecma.append('^');
            case 'z', 'Z' -> ecma.append('$');
            case 'a' -> ecma.append("\\u0007");
            case 'e' -> ecma.append("\\u001b");
            case 'R' -> ecma.append("(?:\\r\\n|[").append(SETS.get('v')).append("])");
            case 's', 'h', 'v' -> set(SETS.getOrDefault(next, ""), false, inClass);
            case 'S' -> ecma.append(inClass ? "\\u0000-\\u0008\\u000e-\\u001f!-\\uffff" : "[^\\t-\\r ]");
            case 'H', 'V' -> set(SETS.getOrDefault(Character.toLowerCase(next), ""), true, inClass);
            case 'p', 'P' -> property(next == 'P', inClass);
            default -> {
                boolean means =
                        Character.isLetterOrDigit(next) || SYNTAX.indexOf(next) >= 0 || (inClass && next == '-');
                ecma.append(means ? "\\" : "").append(next);
            }
        }
    }

    // \Qa.b\E
    private void quotation() {
        int found = java.indexOf("\\E", at);
        int end = found < 0 ? java.length() : found;
        java.substring(at, end).chars().forEach(each -> ecma.append(SYNTAX.indexOf(each) >= 0 ? "\\" : "")
                .append((char) each));
        at = found < 0 ? end : end + 2;
    }

    private void set(String members, boolean negated, boolean inClass) {
        if (inClass) {
            ecma.append(members);
        } else {
            ecma.append(negated ? "[^" : "[").append(members).append(']');
        }
    }

    // \pL, \p{Lu}, \p{Alpha}, \p{IsAlphabetic}, \p{IsLatin}
    private void property(boolean negated, boolean inClass) {
        boolean braced = java.startsWith("{", at);
        int end = braced ? java.indexOf('}', at) : at + 1;
        String name = java.substring(braced ? at + 1 : at, end);
        at = braced ? end + 1 : end;
        if (POSIX.containsKey(name)) {
            set(POSIX.getOrDefault(name, ""), negated, inClass);
        } else {
            ecma.append(negated ? "\\P{" : "\\p{").append(ecmaName(name)).append('}');
        }
    }

    private static String ecmaName(String name) {
        if (!name.startsWith("Is")) {
            return name;
        }
        String bare = name.substring(2);
        boolean known = bare.length() <= 2 || BINARY_PROPERTIES.contains(bare);
        return known ? bare : "Script=" + bare;
    }
}
