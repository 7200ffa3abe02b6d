package dev.signet.runtime.routing;

import java.util.Arrays;
import java.util.stream.Stream;

/** The segments of a template that have no variable in them. */
final class LiteralSegments {

    private LiteralSegments() {}

    static Stream<String> of(String template) {
        StringBuilder withoutVariables = new StringBuilder(template.length());
        int depth = 0; // an expression may have braces of its own
        for (int i = 0; i < template.length(); i++) {
            char character = template.charAt(i);
            depth -= character == '}' ? 1 : 0;
            if (depth == 0) {
                withoutVariables.append(character);
            }
            depth += character == '{' ? 1 : 0;
        }
        return Arrays.stream(withoutVariables.toString().split("/", -1)).filter(segment -> segment.indexOf('{') < 0);
    }
}
