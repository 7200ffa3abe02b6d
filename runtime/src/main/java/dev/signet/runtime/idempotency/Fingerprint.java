package dev.signet.runtime.idempotency;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a request asks for, as SHA-256 over its method, path, query and content. Two requests that differ only in the
 * order of their query parameters or members, in white space, or in how they write a number have the same.
 */
final class Fingerprint {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private Fingerprint() {}

    static String of(HttpRequest<?> request, byte @Nullable [] body) {
        StringBuilder text = new StringBuilder();
        text.append(request.getMethodName()).append('\n');
        text.append(request.getUri().getRawPath()).append('\n');
        HttpParameters query = request.getParameters();
        query.names().stream().sorted().forEach(name -> query.getAll(name).forEach(value -> text.append(quoted(name))
                .append('=')
                .append(quoted(value))
                .append('&')));
        byte[] content = body == null ? new byte[0] : body;
        return sha256(text.append('\n').append(canonical(content)).toString());
    }

    /** The same document in one spelling. What is not JSON stands for itself. */
    static String canonical(byte[] document) {
        String text = new String(document, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            return "";
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            return value(parser);
        } catch (IOException notJson) {
            return text;
        }
    }

    private static String value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> quoted(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
            default -> parser.getText();
        };
    }

    private static String object(JsonParser parser) throws IOException {
        Map<String, String> members = new TreeMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        StringJoiner object = new StringJoiner(",", "{", "}");
        members.forEach((name, value) -> object.add(quoted(name) + ":" + value));
        return object.toString();
    }

    private static String array(JsonParser parser) throws IOException {
        StringJoiner array = new StringJoiner(",", "[", "]");
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
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
