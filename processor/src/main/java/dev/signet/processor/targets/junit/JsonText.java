package dev.signet.processor.targets.junit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A sample as JSON text, as a person would lay it out. */
final class JsonText {
    private JsonText() {}

    static String of(Object sample) {
        return of(sample, "\n");
    }

    private static String of(Object sample, String newLine) {
        String inside = newLine + "  ";
        if (sample instanceof Map<?, ?> members) {
            return members.isEmpty()
                    ? "{}"
                    : members.entrySet().stream()
                            .map(member -> quoted((String) member.getKey()) + ": " + of(member.getValue(), inside))
                            .collect(Collectors.joining("," + inside, "{" + inside, newLine + "}"));
        }
        if (sample instanceof List<?> elements) {
            return elements.isEmpty()
                    ? "[]"
                    : elements.stream()
                            .map(element -> of(element, inside))
                            .collect(Collectors.joining("," + inside, "[" + inside, newLine + "]"));
        }
        if (sample instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return sample instanceof String text ? quoted(text) : sample.toString();
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(character -> character == '"' || character == '\\'
                        ? "\\" + (char) character
                        : character < ' ' || character > '~'
                                ? String.format("\\u%04x", character)
                                : String.valueOf((char) character))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
