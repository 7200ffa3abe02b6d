package dev.signet.processor.targets.validator.pattern;

import com.palantir.javapoet.CodeBlock;
import java.util.stream.Collectors;

/** Texts as they stand in Java. */
final class JavaText {
    private JavaText() {}

    /** A literal, in ASCII. */
    static String quoted(String text) {
        return CodeBlock.of("$S", text)
                .toString()
                .chars()
                .mapToObj(unit -> unit < 0x7F ? String.valueOf((char) unit) : "\\u%04x".formatted(unit))
                .collect(Collectors.joining());
    }

    /** An expression as it stands in a comment, whatever is in it. */
    static String commented(String regexp) {
        boolean plain = regexp.matches("[ -~]*") && !regexp.matches(".*(?:@|\\*/|\\\\u|&|<).*") && isBalanced(regexp);
        return plain
                ? "{@code " + regexp + "}"
                : regexp.chars().mapToObj(JavaText::escaped).collect(Collectors.joining("", "<code>", "</code>"));
    }

    private static boolean isBalanced(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            open += unit == '{' ? 1 : unit == '}' ? -1 : 0;
            if (open < 0) {
                return false;
            }
        }
        return open == 0;
    }

    private static String escaped(int unit) {
        boolean plain = unit >= ' ' && unit < 0x7F && "\\&<>@*/{}".indexOf(unit) < 0;
        return plain ? String.valueOf((char) unit) : "&#" + unit + ";";
    }
}
