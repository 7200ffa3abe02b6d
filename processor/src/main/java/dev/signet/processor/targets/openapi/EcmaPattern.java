package dev.signet.processor.targets.openapi;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A regular expression of java.util.regex in the words of ECMA-262, which JSON Schema speaks (2020-12 core, 6.4).
 *
 * <p>The result means the same with ECMA's flag u and without. What cannot be carried over (possessive quantifiers,
 * atomic groups, flags inside the expression, intersections of classes) passes unchanged: a rule has refused it before.
 */
final class EcmaPattern {
    // What \s, \h and \v stand for in Java. ECMA's \s holds more, its \v is one character, and it has no \h.
    private static final String SPACE = "\\t-\\r ";
    private static final String HORIZONTAL = "\\t \\u00a0\\u1680\\u180e\\u2000-\\u200a\\u202f\\u205f\\u3000";
    private static final String VERTICAL = "\\n-\\r\\u0085\\u2028\\u2029";

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
            Map.entry("Space", SPACE));

    private static final Set<String> BINARY_PROPERTIES =
            Set.of("Alphabetic", "Ideographic", "Lowercase", "Uppercase", "White_Space");

    private static final String SYNTAX = "^$\\.*+?()[]{}|";

    // The dot of Java does not match U+0085, that of ECMA does.
    private static final String DOT = "[^\\n\\r\\u0085\\u2028\\u2029]";

    // Means the same in both, whatever each takes for a space.
    private static final String ANYTHING = "[\\s\\S]";

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
        if (java.startsWith(ANYTHING, at - 1)) {
            ecma.append(ANYTHING);
            at += ANYTHING.length() - 1;
            return;
        }
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
            case 'R' -> ecma.append("(?:\\r\\n|[").append(VERTICAL).append("])");
            case '0' -> octal();
            case 's', 'S' -> set(SPACE, next == 'S', inClass);
            case 'h', 'H' -> set(HORIZONTAL, next == 'H', inClass);
            case 'v', 'V' -> set(VERTICAL, next == 'V', inClass);
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

    // \0101
    private void octal() {
        int value = 0;
        for (int end = at + 3; at < end && at < java.length() && value < 32; at++) {
            int digit = Character.digit(java.charAt(at), 8);
            if (digit < 0) {
                break;
            }
            value = value * 8 + digit;
        }
        ecma.append(unit(value));
    }

    private void set(String members, boolean negated, boolean inClass) {
        if (inClass) {
            ecma.append(negated ? complement(members) : members);
        } else {
            ecma.append(negated ? "[^" : "[").append(members).append(']');
        }
    }

    // Within a class ECMA can negate none but its own sets, so that the others are spelt out, up to U+FFFF.
    private static String complement(String members) {
        Pattern set = Pattern.compile("[" + members + "]");
        StringBuilder ranges = new StringBuilder();
        int from = 0;
        for (int next = 0; next <= 0x10000; next++) {
            if (next == 0x10000 || set.matcher(Character.toString(next)).matches()) {
                if (from < next) {
                    ranges.append(unit(from)).append('-').append(unit(next - 1));
                }
                from = next + 1;
            }
        }
        return ranges.toString();
    }

    private static String unit(int codeUnit) {
        return String.format(Locale.ROOT, "\\u%04x", codeUnit);
    }

    // \pL, \p{Lu}, \p{Alpha}, \p{IsAlphabetic}, \p{IsLatin}
    private void property(boolean negated, boolean inClass) {
        boolean braced = java.startsWith("{", at);
        int end = braced ? java.indexOf('}', at) : at + 1;
        String name = java.substring(braced ? at + 1 : at, end);
        at = braced ? end + 1 : end;
        String posix = POSIX.get(name);
        if (posix != null) {
            set(posix, negated, inClass);
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
