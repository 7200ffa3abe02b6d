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
    // RFC 9110, 12.4.2, and .2 as well: Java's HttpURLConnection asked for "*/*; q=.2" for many years.
    private static final Pattern WEIGHT = Pattern.compile("0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?|\\.[0-9]{1,3}");
    private static final Pattern ITEM = Pattern.compile("(?:[^,\"]|" + QUOTED + "|\")++");

    /** JSON. */
    static final MediaRange JSON = new MediaRange("application", "json", Map.of());

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

    /** The type or range that a contract names; what is wrong with one was said when it was compiled. */
    static MediaRange declared(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException(text));
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

    /** How much this range wants what it describes: 0 is not at all. Meaningful where {@link #precision} is not 0. */
    double weight() {
        return Double.parseDouble(parameters.getOrDefault("q", "1"));
    }

    /** How closely this range describes a type that is written in UTF-8: 0 not, 1 by all, 2 by type, 3 by name, 4 by charset too. */
    int precision(MediaRange offered) {
        if (type.equals("*") && subtype.equals("*")) {
            return 1;
        }
        if (type.equals(offered.type) && subtype.equals("*")) {
            return 2;
        }
        if (!isNamed(offered) || !isPlain() || !isUtf8()) {
            return 0;
        }
        return parameters.containsKey("charset") ? 4 : 3;
    }

    /** Whether a range includes this type, whatever the parameters. */
    boolean isWithin(MediaRange range) {
        boolean type = range.type.equals("*") || range.type.equals(this.type);
        return type && !isRange() && (range.subtype.equals("*") || range.subtype.equals(subtype));
    }

    /** Whether it is {@code application/json}, or says by its suffix that it is JSON (RFC 6839, 3.1). */
    boolean isJson() {
        return subtype.equals("json") ? type.equals("application") : subtype.endsWith("+json");
    }

    /** Whether it says nothing of another charset than UTF-8, which RFC 8259, 8.1 has no other encoding than. */
    boolean isUtf8() {
        return parameters.getOrDefault("charset", "utf-8").equalsIgnoreCase("utf-8");
    }

    /** Whether it has no parameters but a weight and a charset. */
    boolean isPlain() {
        return parameters.keySet().stream().allMatch(name -> name.equals("q") || name.equals("charset"));
    }

    private boolean isNamed(MediaRange other) {
        return type.equals(other.type) && subtype.equals(other.subtype);
    }

    private boolean isRange() {
        return type.equals("*") || subtype.equals("*");
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
