package dev.signet.processor.model;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A path with variables, as OpenAPI writes it.
 *
 * @param text begins with a slash and does not end with one: {@code /v1/books/{isbn}}
 * @param openEnded whether its last variable, a segment of its own, matches all segments that are left, at least one
 */
public record PathTemplate(String text, boolean openEnded) {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    /** A path whose variables each match within one segment. */
    public PathTemplate(String text) {
        this(text, false);
    }

    /** The names of its variables, in order. */
    public List<String> variables() {
        return VARIABLE.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** Its literal texts: one before each variable and one behind the last, so one more than there are variables. */
    public List<String> literals() {
        return List.of(VARIABLE.split(text, -1));
    }
}
