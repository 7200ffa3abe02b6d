package dev.signet.processor.targets.openapi;

import dev.signet.processor.regex.EcmaText;
import dev.signet.processor.regex.Expression;
import dev.signet.processor.regex.JavaOnlySyntax;

/**
 * A regular expression of java.util.regex in the words of ECMA-262, which JSON Schema speaks (2020-12 core, 6.4).
 *
 * <p>A rule has refused what ECMA cannot say. What only Java's syntax has is said in other words, with what ECMA reads by
 * its flag u. The rest stays as it was written, but for what both have and take differently, and what ECMA takes only
 * without its flag u: that means the same with the flag and without.
 */
final class EcmaPattern {
    // What \s and \v stand for in Java. ECMA's \s holds more, its \v is one character.
    private static final String SPACE = "\\t-\\r ";
    private static final String VERTICAL = "\\n-\\r\\u0085\\u2028\\u2029";

    // Within a class ECMA can negate none but its own sets.
    private static final String NO_SPACE = "\\u0000-\\u0008\\u000e-\\u001f!-\\uffff";

    // Means the same in both, whatever each takes for a space.
    private static final String ANYTHING = "[\\s\\S]";

    // The dot of Java does not match U+0085, that of ECMA does.
    private static final String DOT = "[^\\n\\r\\u0085\\u2028\\u2029]";

    private static final String SYNTAX = "^$\\.*+?()[]{}|";

    private final String java;
    private final StringBuilder ecma = new StringBuilder();
    private int at;

    private EcmaPattern(String java) {
        this.java = java;
    }

    static String of(String regexp, int flags) {
        return flags == 0 && JavaOnlySyntax.in(regexp).isEmpty()
                ? new EcmaPattern(regexp).translated()
                : EcmaText.of(Expression.of(regexp, flags))
                        .orElseThrow(() -> new IllegalArgumentException("A rule refuses " + regexp));
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
        int end = java.indexOf('}', at) + 1;
        ecma.append(java, at - 1, end);
        at = end;
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
                afterSet = at < java.length() && "dDwWsSv".indexOf(java.charAt(at)) >= 0;
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
            case 's' -> ecma.append(inClass ? SPACE : "[" + SPACE + "]");
            case 'S' -> ecma.append(inClass ? NO_SPACE : "[^" + SPACE + "]");
            case 'v' -> ecma.append(inClass ? VERTICAL : "[" + VERTICAL + "]");
            default -> {
                // With the flag u, only what means something may be escaped.
                boolean means =
                        Character.isLetterOrDigit(next) || SYNTAX.indexOf(next) >= 0 || (inClass && next == '-');
                ecma.append(means ? "\\" : "").append(next);
            }
        }
    }
}
