package dev.signet.runtime.http;

import java.util.List;
import java.util.regex.Pattern;

/** The elements of a header that is a list (RFC 9110, 5.6.1). */
final class HeaderText {
    private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final Pattern ELEMENT = Pattern.compile("(?:" + QUOTED + "|[^,\"]|\"(?![^\"]*\"))+");
    private static final Pattern WHOLLY_QUOTED = Pattern.compile(QUOTED);

    private HeaderText() {}

    /** Lines go on where the one before ended (5.3); empty elements do not count; a quoted string is what it quotes. */
    static List<String> elements(List<String> lines) {
        return lines.stream()
                .flatMap(line -> ELEMENT.matcher(line).results().map(found -> found.group()
                        .strip()))
                .filter(element -> !element.isEmpty())
                .map(HeaderText::unquoted)
                .toList();
    }

    private static String unquoted(String element) {
        return WHOLLY_QUOTED.matcher(element).matches()
                ? element.substring(1, element.length() - 1).replaceAll("\\\\(.)", "$1")
                : element;
    }
}
