package dev.signet.runtime.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A media type or range with its parameters (RFC 9110, 8.3.1 and 12.5.1), all names in lower case. */
record MediaRange(String type, String subtype, Map<String, String> parameters) {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final String QUOTED = "\"(?:[^\"\\\\]|\\\\.)*+\"";
    private static final Pattern RANGE = Pattern.compile("[ \t]*(" + TOKEN + ")/(" + TOKEN + ")");
    private static final Pattern PARAMETER =
            Pattern.compile("[ \t]*;[ \t]*(?:(" + TOKEN + ")=(" + TOKEN + "|" + QUOTED + "))?");
    private static final Pattern WEIGHT = Pattern.compile("0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?");
    private static final Pattern ITEM = Pattern.compile("(?:[^,\"]|" + QUOTED + "|\")++");

    MediaRange {
        parameters = Map.copyOf(parameters);
    }

    /** The range in this text, or nothing where it is none. */
    static Optional<MediaRange> parse(String text) {
        Matcher range = RANGE.matcher(text);
        if (!range.lookingAt()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        Matcher parameter = PARAMETER.matcher(text);
        int end = range.end();
        while (parameter.region(end, text.length()).lookingAt()) {
            if (parameter.group(1) != null) {
                parameters.put(lower(parameter.group(1)), unquoted(parameter.group(2)));
            }
            end = parameter.end();
        }
        return text.substring(end).isBlank()
                ? Optional.of(new MediaRange(lower(range.group(1)), lower(range.group(2)), parameters))
                : Optional.empty();
    }

    /** The ranges of an Accept header; an item that is none is passed over. */
    static List<MediaRange> list(String header) {
        List<MediaRange> ranges = new ArrayList<>();
        Matcher items = ITEM.matcher(header);
        while (items.find()) {
            parse(items.group()).filter(MediaRange::isWeighted).ifPresent(ranges::add);
        }
        return ranges;
    }

    /** How much this range wants application/json: 0 is not at all. Meaningful where {@link #precision} is not 0. */
    double weight() {
        return Double.parseDouble(parameters.getOrDefault("q", "1"));
    }

    /** How closely this range describes application/json: 0 not, 1 by all, 2 by type, 3 by name, 4 by charset too. */
    int precision() {
        if (type.equals("*") && subtype.equals("*")) {
            return 1;
        }
        if (type.equals("application") && subtype.equals("*")) {
            return 2;
        }
        if (!isJson()) {
            return 0;
        }
        return parameters.containsKey("charset") ? 4 : 3;
    }

    /** Whether this is application/json in UTF-8, which RFC 8259, 8.1 has no other encoding than. */
    boolean isJson() {
        boolean plain = parameters.entrySet().stream()
                .allMatch(parameter -> parameter.getKey().equals("q")
                        || (parameter.getKey().equals("charset")
                                && parameter.getValue().equalsIgnoreCase("utf-8")));
        return type.equals("application") && subtype.equals("json") && plain;
    }

    private boolean isWeighted() {
        return WEIGHT.matcher(parameters.getOrDefault("q", "1")).matches();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String unquoted(String value) {
        return value.startsWith("\"") ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1") : value;
    }
}
