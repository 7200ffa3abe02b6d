package dev.signet.runtime.idempotency;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for, as SHA-256 over its method, path, query, media type and content. Two requests that differ only
 * in percent-encoding, in the order of their query parameters or members, in white space, or in how they write a number
 * have the same. Headers do not count: they differ between a request and its retry.
 */
final class Fingerprint {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private static final Pattern SLASH = Pattern.compile("/");

    private Fingerprint() {}

    /**
     * @param body the content, or null where the operation takes none
     * @param ignored JSON Pointers to the members of the content that do not count
     */
    static String of(HttpRequest<?> request, byte @Nullable [] body, Set<String> ignored) {
        StringBuilder text = new StringBuilder();
        text.append(request.getMethodName()).append('\n');
        text.append(path(request.getUri().getRawPath())).append('\n');
        HttpParameters query = request.getParameters();
        // Of two values of one parameter, the order counts: they are a list.
        query.names().stream().sorted().forEach(name -> query.getAll(name).forEach(value -> text.append(quoted(name))
                .append('=')
                .append(quoted(value))
                .append('&')));
        text.append('\n');
        String content = body == null ? "" : isJson(request) ? canonical(body, ignored) : exactly(body);
        if (!content.isEmpty()) {
            request.getContentType()
                    .ifPresent(type -> text.append(type.getName().toLowerCase(Locale.ROOT)));
        }
        return sha256(text.append('\n').append(content).toString());
    }

    private static boolean isJson(HttpRequest<?> request) {
        return request.getContentType()
                .filter(type ->
                        type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"))
                .isPresent();
    }

    /** Each octet as a character of its own: of other content no two spellings are the same. */
    private static String exactly(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    // Segment by segment, as a slash within a value is no separator. The router overlooks one at the end.
    private static String path(String raw) {
        StringJoiner path = new StringJoiner("/");
        String whole = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        for (String segment : SLASH.split(whole, -1)) {
            // Unlike in a query, a plus is a plus.
            path.add(quoted(URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8)));
        }
        return path.toString();
    }

    /** The same document in one spelling, without what is ignored. What is not JSON stands for itself. */
    static String canonical(byte[] document, Set<String> ignored) {
        String text = new String(document, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            return "";
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            return value(parser, "", ignored);
        } catch (IOException notJson) {
            return text;
        }
    }

    private static String value(JsonParser parser, String pointer, Set<String> ignored) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, pointer, ignored);
            case START_ARRAY -> array(parser, pointer, ignored);
            case VALUE_STRING -> quoted(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
            default -> parser.getText();
        };
    }

    private static String object(JsonParser parser, String pointer, Set<String> ignored) throws IOException {
        Map<String, String> members = new TreeMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            // RFC 6901, 4: the tilde first, or a slash would become a tilde.
            String member = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            parser.nextToken();
            String value = value(parser, member, ignored);
            if (!ignored.contains(member)) {
                members.put(name, value);
            }
        }
        StringJoiner object = new StringJoiner(",", "{", "}");
        members.forEach((name, value) -> object.add(quoted(name) + ":" + value));
        return object.toString();
    }

    private static String array(JsonParser parser, String pointer, Set<String> ignored) throws IOException {
        StringJoiner array = new StringJoiner(",", "[", "]");
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            array.add(value(parser, pointer + "/" + i, ignored));
        }
        return array.toString();
    }

    // 1, 1.0 and 10e-1 are one number; the scale is kept as an exponent, so that 1e999 is not written out.
    private static String number(String text) {
        try {
            BigDecimal value = new BigDecimal(text).stripTrailingZeros();
            return value.unscaledValue() + "e" + -(long) value.scale();
        } catch (NumberFormatException exponentBeyondInt) {
            return text;
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
