package dev.signet.runtime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One answer as it stood on the wire.
 *
 * @param head the status line and the header fields
 * @param body as many octets as Content-Length says, or all that follow
 */
public record RawAnswer(List<String> head, String body) {

    /** The answers that these octets are, one after the other. */
    public static List<RawAnswer> all(String octets) {
        List<RawAnswer> answers = new ArrayList<>();
        String rest = octets;
        while (!rest.isEmpty()) {
            int end = rest.indexOf("\r\n\r\n");
            if (end < 0) {
                throw new AssertionError("This is no answer: " + rest);
            }
            RawAnswer head = head(rest.substring(0, end));
            String follows = rest.substring(end + 4);
            int length = Math.min(head.length(follows.length()), follows.length()); // none follows to HEAD
            answers.add(new RawAnswer(head.head(), follows.substring(0, length)));
            rest = follows.substring(length);
        }
        return answers;
    }

    /** The answer that begins so, without its body. */
    public static RawAnswer head(String lines) {
        return new RawAnswer(List.of(lines.strip().split("\r\n")), "");
    }

    public int status() {
        return Integer.parseInt(head.get(0).split(" ")[1]);
    }

    /** The values of the fields of this name. */
    public List<String> header(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return head.stream()
                .skip(1)
                .filter(field -> field.toLowerCase(Locale.ROOT).startsWith(start))
                .map(field -> field.substring(start.length()).strip())
                .toList();
    }

    /** How long its body is, of as much as there is at most. */
    public int length(int most) {
        boolean none = status() < 200 || status() == 204 || status() == 304;
        List<String> lengths = header("Content-Length");
        return none ? 0 : lengths.isEmpty() ? most : Integer.parseInt(lengths.get(0));
    }

    /** Latin 1, so that an octet is a character. */
    public static String text(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }
}
