package dev.signet.example.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A value written in one of the media types that operations take. */
final class RandomContent {
    private RandomContent() {}

    /** The media type itself, where the document names a range of them. */
    static String told(String type) {
        return type.replace("*/*", "image/png").replace("*", "png")
                + (type.startsWith("multipart/") ? "; boundary=b" : "");
    }

    static String of(String type, JsonNode value, JsonNode encoding) {
        if (type.endsWith("json")) {
            return value.toString();
        }
        if (type.endsWith("form-urlencoded")) {
            List<String> fields = new ArrayList<>();
            value.properties().forEach(field -> Draft.texts(field.getValue())
                    .forEach(text -> fields.add(Draft.encoded(field.getKey()) + "=" + Draft.encoded(text))));
            return String.join("&", fields);
        }
        if (type.startsWith("multipart/")) {
            return value.properties().stream()
                            .map(field -> Draft.texts(field.getValue()).stream()
                                    .map(text -> part(field.getKey(), text, encoding.path(field.getKey())))
                                    .collect(Collectors.joining()))
                            .collect(Collectors.joining())
                    + "--b--\r\n";
        }
        return value.asText();
    }

    private static String part(String name, String text, JsonNode encoding) {
        String type = encoding.path("contentType").asText();
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\""
                + (type.isEmpty() ? "" : "; filename=\"a\"\r\nContent-Type: " + told(type.split(",")[0]))
                + "\r\n\r\n" + text + "\r\n";
    }
}
