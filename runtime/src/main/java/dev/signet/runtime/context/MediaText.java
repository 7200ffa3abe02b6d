package dev.signet.runtime.context;

import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Media types and ranges from text (RFC 9110, 8.3.1): {@link MediaType#valueOf} would ask a JAX-RS implementation. */
final class MediaText {
    private static final String TOKEN = "[A-Za-z0-9!#$%&'*+.^_`|~-]+";
    private static final Pattern TYPE = Pattern.compile("\\s*(" + TOKEN + ")/(" + TOKEN + ")");
    private static final Pattern PARAMETER =
            Pattern.compile("\\s*;\\s*(?:(" + TOKEN + ")=(?:(" + TOKEN + ")|\"((?:[^\"\\\\]|\\\\.)*)\"))?");

    private MediaText() {}

    /** Empty where the text is none. */
    static Optional<MediaType> read(String text) {
        Matcher type = TYPE.matcher(text);
        if (!type.lookingAt()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        Matcher parameter = PARAMETER.matcher(text).region(type.end(), text.length());
        while (parameter.lookingAt()) {
            if (parameter.group(1) != null) {
                String token = parameter.group(2);
                parameters.put(
                        parameter.group(1).toLowerCase(Locale.ROOT),
                        token != null ? token : parameter.group(3).replaceAll("\\\\(.)", "$1"));
            }
            parameter.region(parameter.end(), text.length());
        }
        return Optional.of(new MediaType(type.group(1), type.group(2), parameters));
    }
}
