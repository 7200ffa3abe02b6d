package dev.signet.example.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request in the making: what stands in it, and not yet how it is written. */
final class Draft {
    private String path;
    private final List<String> query = new ArrayList<>();
    private final List<String> cookies = new ArrayList<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private @Nullable String content;

    Draft(String template) {
        path = template;
    }

    /** Puts a parameter of the document where it belongs. */
    void put(JsonNode parameter, JsonNode value) {
        String name = parameter.path("name").asText();
        switch (parameter.path("in").asText()) {
            case "path" -> path = path.replace("{" + name + "}", encoded(text(value)));
            case "query" -> {
                List<String> texts = parameter.path("explode").asBoolean() ? texts(value) : List.of(text(value));
                texts.forEach(text -> query.add(encoded(name) + "=" + encoded(text)));
            }
            case "cookie" -> cookies.add(name + "=" + text(value));
            default -> headers.put(name, text(value));
        }
    }

    Draft unknownParameter() {
        query.add("unknown=1");
        return this;
    }

    Draft header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    Draft without(String header) {
        headers.remove(header);
        return this;
    }

    Draft content(String type, String text) {
        content = text;
        return header("Content-Type", type);
    }

    Draft withoutContent() {
        content = null;
        return without("Content-Type");
    }

    HttpRequest to(URI server, String method) {
        String target = path + (query.isEmpty() ? "" : "?" + String.join("&", query));
        BodyPublisher body = content == null ? BodyPublishers.noBody() : BodyPublishers.ofString(content, UTF_8);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(target)).method(method.toUpperCase(Locale.ROOT), body);
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.header("Cookie", String.join("; ", cookies));
        }
        return request.build();
    }

    /** Lists are separated by commas (OpenAPI 3.1, 4.8.12.3: style simple, or form without explode). */
    static String text(JsonNode value) {
        return String.join(",", texts(value));
    }

    static List<String> texts(JsonNode value) {
        if (!value.isArray()) {
            return List.of(value.isNumber() ? value.decimalValue().toPlainString() : value.asText());
        }
        List<String> texts = new ArrayList<>();
        value.forEach(element -> texts.add(text(element)));
        return texts;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
