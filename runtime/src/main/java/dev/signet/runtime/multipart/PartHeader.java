package dev.signet.runtime.multipart;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the content of a part of a form (RFC 7578, 4).
 *
 * @param name the field's
 * @param fileName as the client calls it, be it empty
 * @param fields all fields of the header, by their names whatever the case
 */
public record PartHeader(String name, Optional<String> fileName, Map<String, String> fields) {
    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern FIELD = Pattern.compile("(" + TOKEN + "):(.*)", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t]]");
    private static final Pattern PARAMETER =
            Pattern.compile("[ \t]*;[ \t]*(" + TOKEN + ")=(?:(" + TOKEN + ")|\"((?:[^\"\\\\]|\\\\.)*+)\")");

    /** Copies the fields. */
    public PartHeader {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(fields);
        fields = Collections.unmodifiableMap(copy);
    }

    /** What its media type is, if it says so. */
    public Optional<String> contentType() {
        return Optional.ofNullable(fields.get("Content-Type"));
    }

    /** Whether the content is sent as it is. Other encodings were for mail (RFC 7578, 4.7). */
    public boolean isPlain() {
        return switch (fields.getOrDefault("Content-Transfer-Encoding", "binary")
                .toLowerCase(Locale.ROOT)) {
            case "7bit", "8bit", "binary" -> true;
            default -> false;
        };
    }

    static String text(byte[] line) throws MalformedMultipartException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new MalformedMultipartException("must have headers in UTF-8", notUtf8);
        }
    }

    static PartHeader of(List<String> lines) throws MalformedMultipartException {
        Map<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line : lines) {
            Matcher field = FIELD.matcher(line);
            if (!field.matches() || CONTROL.matcher(line).find()) {
                throw new MalformedMultipartException("must have headers of a name, a colon and a value");
            }
            if (fields.putIfAbsent(field.group(1), field.group(2).strip()) != null) {
                throw new MalformedMultipartException("must have each header of a part once");
            }
        }
        Map<String, String> parameters = disposition(fields.getOrDefault("Content-Disposition", ""));
        if (!parameters.containsKey("name")) {
            throw new MalformedMultipartException("must name each part: Content-Disposition: form-data; name=\"…\"");
        }
        return new PartHeader(parameters.get("name"), Optional.ofNullable(parameters.get("filename")), fields);
    }

    /** The parameters of a part of a form; none where it is a part of something else, or cannot be read. */
    private static Map<String, String> disposition(String text) {
        String type = "form-data";
        if (!text.regionMatches(true, 0, type, 0, type.length())) {
            return Map.of();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        Matcher parameter = PARAMETER.matcher(text);
        int end = type.length();
        while (parameter.region(end, text.length()).lookingAt()) {
            String value = parameter.group(2) != null ? parameter.group(2) : unquoted(parameter.group(3));
            if (parameters.putIfAbsent(parameter.group(1).toLowerCase(Locale.ROOT), value) != null) {
                return Map.of();
            }
            end = parameter.end();
        }
        return end == text.length() ? parameters : Map.of();
    }

    // Some send a path of Windows as it is: only what has to be escaped is.
    private static String unquoted(String text) {
        return text.replaceAll("\\\\([\"\\\\])", "$1");
    }
}
