package dev.signet.runtime.wire;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a request says of codings (RFC 9110, 8.4 and 12.5.3), in the words that Micronaut reads as they are meant. It looks
 * for the names of codings anywhere in a field, in small letters, reads one field of several, and takes {@code *} to ask for
 * snappy, which is no coding of HTTP and which hardly a client can read.
 */
final class ContentCodings {

    private static final Set<String> READ = Set.of("gzip", "x-gzip", "deflate");
    private static final Set<String> WRITTEN = Set.of("gzip", "deflate", "br", "zstd", "snappy");

    /** As most clients write it, and as it stays. */
    private static final Set<String> USUAL =
            Set.of("gzip", "gzip, deflate", "gzip,deflate", "gzip, deflate, br", "gzip, deflate, br, zstd", "identity");

    private static final Pattern ACCEPTED = Pattern.compile("[ \t]*([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*"
            + "(?:;[ \t]*[qQ]=(0(?:\\.[0-9]{0,3})?|1(?:\\.0{0,3})?)[ \t]*)?");

    private ContentCodings() {}

    static void restate(HttpHeaders fields) {
        if (fields.contains(HttpHeaderNames.CONTENT_ENCODING)) {
            restateContent(fields);
        }
        if (fields.contains(HttpHeaderNames.ACCEPT_ENCODING)) {
            restateAccepted(fields);
        }
    }

    /**
     * What operations do not take must not be decoded for them either, nor one coding of several: the field that stays is
     * what they refuse the content for. With one coding more, be it none, it is one that Micronaut does not know.
     */
    private static void restateContent(HttpHeaders fields) {
        List<String> given = fields.getAll(HttpHeaderNames.CONTENT_ENCODING);
        if (given.size() > 1 || !READ.contains(lower(given.get(0)))) {
            fields.set(HttpHeaderNames.CONTENT_ENCODING, String.join(", ", given) + ", identity");
        }
    }

    private static void restateAccepted(HttpHeaders fields) {
        List<String> given = fields.getAll(HttpHeaderNames.ACCEPT_ENCODING);
        if (given.size() == 1 && USUAL.contains(given.get(0))) {
            return;
        }
        Map<String, String> weights = new LinkedHashMap<>();
        for (String item : String.join(",", given).split(",", -1)) {
            Matcher accepted = ACCEPTED.matcher(item);
            if (accepted.matches()) {
                String name = lower(accepted.group(1));
                weights.putIfAbsent(
                        name.equals("x-gzip") ? "gzip" : name,
                        Optional.ofNullable(accepted.group(2)).orElse("1"));
            }
        }
        String others = weights.getOrDefault("*", "0");
        weights.putIfAbsent("gzip", others);
        String restated = weights.entrySet().stream()
                .filter(coding -> WRITTEN.contains(coding.getKey()) && Double.parseDouble(coding.getValue()) > 0)
                .map(coding -> coding.getKey() + (coding.getValue().equals("1") ? "" : ";q=" + coding.getValue()))
                .collect(Collectors.joining(", "));
        if (restated.isEmpty()) {
            fields.remove(HttpHeaderNames.ACCEPT_ENCODING);
        } else {
            fields.set(HttpHeaderNames.ACCEPT_ENCODING, restated);
        }
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
