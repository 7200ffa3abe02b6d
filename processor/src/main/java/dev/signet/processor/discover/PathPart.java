package dev.signet.processor.discover;

import java.util.ArrayList;
import java.util.List;

/**
 * A value of {@code @Path}, taken apart.
 *
 * @param text without its expressions: {@code /books/{isbn}}
 * @param expressions what was written behind the colon, one for each variable in order, "" where nothing was
 * @param balanced whether each brace has a partner
 */
record PathPart(String text, List<String> variables, List<String> expressions, boolean balanced) {
    /** Jakarta REST 4.0, 3.4: {@code {name: expression}}, where an expression may hold braces in pairs. */
    static PathPart of(String written) {
        StringBuilder text = new StringBuilder();
        List<String> variables = new ArrayList<>();
        List<String> expressions = new ArrayList<>();
        int at = 0;
        while (at < written.length()) {
            char next = written.charAt(at);
            int end = next == '{' ? closing(written, at) : -1;
            if (next == '}' || (next == '{' && end < 0)) {
                return new PathPart(written, List.of(), List.of(), false);
            }
            if (next != '{') {
                text.append(next);
                at++;
                continue;
            }
            String[] inside = written.substring(at + 1, end).split(":", 2);
            variables.add(inside[0].strip());
            expressions.add(inside.length > 1 ? inside[1].strip() : "");
            text.append('{').append(inside[0].strip()).append('}');
            at = end + 1;
        }
        return new PathPart(text.toString(), variables, expressions, true);
    }

    /** The brace that closes the one at this index, or -1. */
    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '{' -> depth++;
                case '}' -> depth--;
                default -> {
                    // stands for itself
                }
            }
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
