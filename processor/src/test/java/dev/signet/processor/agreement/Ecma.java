package dev.signet.processor.agreement;

import com.networknt.schema.regex.RegularExpression;
import java.util.regex.Pattern;

/**
 * Expressions as ECMA-262 reads them with its flag u, in the words of java.util.regex: the validator's own translation
 * takes some for what Java does.
 */
final class Ecma {
    private static final String LINE_ENDS = "\\n\\r\\u2028\\u2029";
    private static final String SPACES = "\\s\\x0b\\u00a0\\ufeff\\u2028\\u2029\\p{Zs}";
    private static final String WORD = "[A-Za-z0-9_]";

    private final String ecma;
    private final StringBuilder java = new StringBuilder();
    private int at;

    private Ecma(String ecma) {
        this.ecma = ecma;
    }

    /** An expression that is searched for. */
    static RegularExpression of(String expression) {
        Pattern pattern = Pattern.compile(new Ecma(expression).translated());
        return text -> pattern.matcher(text).find();
    }

    private String translated() {
        boolean inClass = false;
        while (at < ecma.length()) {
            char next = ecma.charAt(at++);
            if (next == '\\') {
                escape(ecma.charAt(at++), inClass);
            } else if (inClass) {
                // Java has classes in classes, and intersections of them.
                java.append(next == '[' || next == '&' ? "\\" : "").append(next);
                inClass = next != ']';
            } else if (next == '$') {
                java.append("\\z"); // that of Java stands before a last line end as well
            } else if (next == '.') {
                java.append("[^" + LINE_ENDS + "]");
            } else {
                java.append(next);
                inClass = next == '[';
            }
        }
        return java.toString();
    }

    private void escape(char next, boolean inClass) {
        switch (next) {
            case 's' -> java.append(inClass ? SPACES : "[" + SPACES + "]");
            case 'S' -> java.append("[^" + SPACES + "]");
            case 'b' -> java.append("(?:(?<=" + WORD + ")(?!" + WORD + ")|(?<!" + WORD + ")(?=" + WORD + "))");
            case 'B' -> java.append("(?:(?<=" + WORD + ")(?=" + WORD + ")|(?<!" + WORD + ")(?!" + WORD + "))");
            default -> java.append('\\').append(next);
        }
    }
}
