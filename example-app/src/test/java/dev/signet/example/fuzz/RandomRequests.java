package dev.signet.example.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Requests for the operations of one document, right and wrong in every part. */
final class RandomRequests {
    private static final List<String> TYPES =
            List.of("application/json", "text/plain", "garbage", "application/xml;q=1");
    private static final List<String> ACCEPTED =
            List.of("*/*", "application/json", "text/html", ";", "application/*;q=0");
    private static final List<String> JUNK =
            List.of("", "{", "[]", "null", "{\"a\":", "\u0000", "0x1", "a=b&c=%zz", "\ufeff{}");

    private final URI server;
    private final JsonNode document;
    private final List<String> credentials;
    private final Random random;
    private final SchemaValues values;

    RandomRequests(URI server, JsonNode document, List<String> credentials, Random random) {
        this.server = server;
        this.document = document;
        this.credentials = credentials;
        this.random = random;
        this.values = new SchemaValues(document, random);
    }

    /** One request for the operation that stands at this path and method of the document. */
    HttpRequest next(String path, String method) {
        JsonNode operation = document.path("paths").path(path).path(method);
        List<String> query = new ArrayList<>();
        List<String> cookies = new ArrayList<>();
        List<String> headers = new ArrayList<>();
        String target = path;
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asText();
            String in = parameter.path("in").asText();
            if (in.equals("path")) {
                String value = text(parameter);
                // An empty segment is another path, and dots are resolved by clients.
                String segment = value.isBlank() || value.matches("\\.+") || value.contains("\u0000") ? "1" : value;
                target = target.replace("{" + name + "}", encoded(segment));
            } else if (parameter.path("required").booleanValue() ? random.nextInt(15) > 0 : random.nextInt(3) == 0) {
                String value = text(parameter);
                switch (in) {
                    case "query" -> query.add(encoded(name) + "=" + encoded(value));
                    case "cookie" -> cookies.add(name + "=" + visible(value));
                    default -> headers.addAll(List.of(name, header(name, visible(value))));
                }
            }
        }
        if (random.nextInt(20) == 0) {
            query.add("unknown=1");
        }
        String uri = server + target + (query.isEmpty() ? "" : "?" + String.join("&", query));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(uri));
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        if (!cookies.isEmpty()) {
            request.header("Cookie", String.join("; ", cookies));
        }
        if (random.nextInt(10) > 0 && !credentials.isEmpty()) {
            request.header("Authorization", random.nextInt(5) > 0 ? credentials.get(0) : values.any(credentials));
        }
        if (random.nextInt(6) == 0) {
            request.header("Accept", values.any(ACCEPTED));
        }
        return content(request, operation.path("requestBody").path("content"), method)
                .build();
    }

    private HttpRequest.Builder content(HttpRequest.Builder request, JsonNode content, String method) {
        String verb = method.toUpperCase(java.util.Locale.ROOT);
        if (content.isMissingNode() || random.nextInt(20) == 0) {
            return request.method(verb, BodyPublishers.noBody());
        }
        List<String> types = new ArrayList<>();
        content.fieldNames().forEachRemaining(types::add);
        String type = values.any(types);
        String told = type.replace("*", "png");
        if (type.startsWith("multipart/")) {
            told += "; boundary=b";
        }
        return request.method(
                        verb,
                        BodyPublishers.ofString(body(type, content.path(type).path("schema")), UTF_8))
                .header("Content-Type", random.nextInt(15) == 0 ? values.any(TYPES) : told);
    }

    private String body(String type, JsonNode schema) {
        if (random.nextInt(15) == 0) {
            return values.any(JUNK);
        }
        JsonNode value = values.of(schema);
        if (type.endsWith("json")) {
            return value.toString();
        }
        if (type.endsWith("form-urlencoded")) {
            List<String> fields = new ArrayList<>();
            value.properties().forEach(field -> {
                for (JsonNode one : field.getValue().isArray() ? field.getValue() : List.of(field.getValue())) {
                    fields.add(encoded(field.getKey()) + "=" + encoded(one.asText()));
                }
            });
            return String.join("&", fields);
        }
        if (type.startsWith("multipart/")) {
            StringBuilder parts = new StringBuilder();
            value.properties().forEach(field -> {
                for (JsonNode one : field.getValue().isArray() ? field.getValue() : List.of(field.getValue())) {
                    parts.append("--b\r\nContent-Disposition: form-data; name=\"")
                            .append(field.getKey())
                            .append(random.nextBoolean() ? "\"" : "\"; filename=\"a.png\"\r\nContent-Type: image/png")
                            .append("\r\n\r\n")
                            .append(one.asText())
                            .append("\r\n");
                }
            });
            return parts.append("--b--\r\n").toString();
        }
        return value.asText();
    }

    private String header(String name, String value) {
        // What is to be repeated is so by chance elsewhere: a key is nearly always new.
        return name.equalsIgnoreCase("Idempotency-Key") && random.nextInt(10) > 0
                ? new UUID(random.nextLong(), random.nextLong()).toString()
                : value;
    }

    private String text(JsonNode parameter) {
        JsonNode value = values.of(parameter.path("schema"));
        if (value.isArray()) {
            List<String> elements = new ArrayList<>();
            value.forEach(element -> elements.add(element.asText()));
            return String.join(",", elements);
        }
        return value.asText();
    }

    private static String visible(String text) {
        return text.replaceAll("[^!-~]", "_").replace(";", "_");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text.replace("\u0000", ""), UTF_8).replace("+", "%20");
    }
}
