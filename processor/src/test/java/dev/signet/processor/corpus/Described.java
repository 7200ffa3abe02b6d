package dev.signet.processor.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** One operation, as an OpenAPI document describes it. */
record Described(JsonNode document, String route, JsonNode item, JsonNode operation) {
    private static final List<String> VERBS = List.of("get", "put", "post", "delete", "patch", "head", "options");

    /** By verb and path, such as {@code GET /books/{isbn}}. */
    static Map<String, Described> all(JsonNode document, String prefix) {
        Map<String, Described> all = new TreeMap<>();
        document.path("paths").properties().forEach(path -> {
            for (String verb : VERBS) {
                if (path.getValue().has(verb)) {
                    String route = verb.toUpperCase(java.util.Locale.ROOT) + " " + normal(path.getKey(), prefix);
                    all.put(
                            route,
                            new Described(
                                    document,
                                    route,
                                    path.getValue(),
                                    path.getValue().get(verb)));
                }
            }
        });
        return all;
    }

    /** With one slash between segments and none at the end. */
    private static String normal(String path, String prefix) {
        String rest = path.startsWith(prefix) ? path.substring(prefix.length()) : path;
        String clean = ("/" + rest).replaceAll("/+", "/");
        return clean.length() > 1 && clean.endsWith("/") ? clean.substring(0, clean.length() - 1) : clean;
    }

    /** By place and name, such as {@code query page}. */
    Map<String, JsonNode> parameters() {
        Map<String, JsonNode> all = new TreeMap<>();
        for (JsonNode where : List.of(item, operation)) {
            for (JsonNode each : where.path("parameters")) {
                JsonNode parameter = resolved(each);
                String in = parameter.path("in").asText();
                String name = parameter.path("name").asText();
                all.put(in + " " + (in.equals("header") ? name.toLowerCase(java.util.Locale.ROOT) : name), parameter);
            }
        }
        return all;
    }

    Shape type(JsonNode carrier) {
        JsonNode schema = carrier.path("schema");
        return Shape.of(
                document,
                schema.isMissingNode() ? first(carrier.path("content")).path("schema") : schema);
    }

    Optional<JsonNode> body() {
        return Optional.of(resolved(operation.path("requestBody"))).filter(body -> body.has("content"));
    }

    /** Of the answer where all went well; "default" where the document does not know. */
    String status() {
        Set<String> all = new TreeSet<>();
        operation.path("responses").fieldNames().forEachRemaining(all::add);
        return all.stream().filter(status -> status.startsWith("2")).findFirst().orElse("default");
    }

    JsonNode answer() {
        return resolved(operation.path("responses").path(status()));
    }

    static Set<String> media(JsonNode carrier) {
        Set<String> all = new TreeSet<>();
        carrier.path("content").fieldNames().forEachRemaining(all::add);
        return all;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static JsonNode first(JsonNode object) {
        return object.isEmpty() ? object : object.elements().next();
    }
}
