package dev.signet.example.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.signet.example.ServedDocument;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Requests for one operation: such as its document allows, such with one fault, and such with any. */
final class RandomRequests {
    /** What a request that the document allows may be told, whatever the state of the service: nothing of these. */
    static final Set<Integer> OF_FAULTS = Set.of(400, 401, 403, 405, 406, 411, 413, 414, 415, 417, 428, 431);

    private static final List<String> TYPES =
            List.of("application/json", "text/plain", "garbage", "application/xml;q=1");
    private static final List<String> ACCEPTED =
            List.of("*/*", "application/json", "text/html", ";", "application/*;q=0");
    private static final List<String> JUNK =
            List.of("", "{", "[]", "null", "{\"a\":", "\u0000", "0x1", "a=b&c=%zz", "\ufeff{}");
    private static final int ATTEMPTS = 30;
    private static final Pattern SCALAR = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?|true|false");

    private final URI server;
    private final ServedDocument served;
    private final String place;
    private final String path;
    private final String method;
    private final JsonNode operation;
    private final List<String> credentials;
    private final Random random;
    private final SchemaValues sound;
    private final SchemaValues faulty;

    /**
     * Requests for the operation that stands at this path and method of the document.
     *
     * @param credentials the first are those of somebody who may do everything, the second of somebody who may do nothing
     */
    RandomRequests(
            URI server, ServedDocument served, String path, String method, List<String> credentials, Random random) {
        this.server = server;
        this.served = served;
        this.place = ServedDocument.pointer("paths", path, method);
        this.path = path;
        this.method = method;
        this.operation = served.root().at(place);
        this.credentials = credentials;
        this.random = random;
        this.sound = new SchemaValues(served.root(), random, false);
        this.faulty = new SchemaValues(served.root(), random, true);
    }

    /** A request, and the status of its answer; 0 where it has no fault, and -1 where nobody knows. */
    record Sent(HttpRequest request, int expected) {}

    /** Any of the three. */
    Sent next() {
        int kind = random.nextInt(10);
        if (kind < 3) {
            return any();
        }
        return soundDraft()
                .map(draft -> kind < 6 ? new Sent(draft.to(server, method), 0) : withOneFault(draft))
                .orElseGet(this::any);
    }

    private Optional<Draft> soundDraft() {
        return draft(-1);
    }

    /** A sound one, but for the parameter of this number. */
    private Optional<Draft> draft(int faultyOne) {
        Draft draft = new Draft(path);
        for (int i = 0; i < parameters().size(); i++) {
            JsonNode parameter = parameters().get(i);
            if (i == faultyOne || parameter.path("required").asBoolean() || random.nextInt(3) == 0) {
                String schema = place + "/parameters/" + i + "/schema";
                Predicate<JsonNode> writable =
                        each -> isWritable(parameter.path("in").asText(), each);
                Optional<JsonNode> value = i == faultyOne ? unfit(schema, writable) : sound(schema, writable);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                draft.put(parameter, value.get());
            }
        }
        if (!credentials.isEmpty()) {
            draft.header("Authorization", credentials.get(0));
        }
        return bodyless() || addSoundContent(draft) ? Optional.of(draft) : Optional.empty();
    }

    private boolean bodyless() {
        return content().isMissingNode()
                || (!operation.path("requestBody").path("required").asBoolean() && random.nextInt(3) == 0);
    }

    private boolean addSoundContent(Draft draft) {
        String type = type();
        Optional<JsonNode> value = sound(contentPlace(type) + "/schema", each -> isWritableIn(type, each));
        value.ifPresent(body -> draft.content(
                RandomContent.told(type),
                RandomContent.of(type, body, content().path(type).path("encoding"))));
        return value.isPresent();
    }

    /** An instance of the schema, and no other; nothing where chance does not find one. */
    private Optional<JsonNode> sound(String schema, Predicate<JsonNode> writable) {
        JsonNode described = served.root().at(schema);
        for (int i = 0; i < ATTEMPTS; i++) {
            JsonNode value = described.isEmpty() ? JsonNodeFactory.instance.textNode("any") : sound.of(described);
            if (writable.test(value) && served.fits(schema, value.toString())) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** No instance of the schema, whether its text is read as a text or as JSON; nothing where chance does not find one. */
    private Optional<JsonNode> unfit(String schema, Predicate<JsonNode> writable) {
        for (int i = 0; i < ATTEMPTS; i++) {
            JsonNode value = faulty.of(served.root().at(schema));
            if (value.isValueNode() && writable.test(value)) {
                String text = Draft.text(value);
                boolean fits = served.fits(
                                schema, JsonNodeFactory.instance.textNode(text).toString())
                        || (SCALAR.matcher(text).matches() && served.fits(schema, text));
                if (!fits) {
                    return Optional.of(value);
                }
            }
        }
        return Optional.empty();
    }

    /** A parameter that takes one value, has a segment of its own if it is in the path, and is no condition, which is not judged. */
    private boolean isJudgedAlone(JsonNode parameter) {
        String name = parameter.path("name").asText();
        return !parameter.path("schema").path("type").asText().equals("array")
                && !name.startsWith("If-")
                && (!parameter.path("in").asText().equals("path") || (path + "/").contains("/{" + name + "}/"));
    }

    /** Whether the value is the same when it has been written as text, and its message the same when it was sent. */
    private static boolean isWritable(String in, JsonNode value) {
        if (value.isNull() || value.isObject()) {
            return false;
        }
        if (value.isArray()) {
            return !value.isEmpty()
                    && value.valueStream()
                            .allMatch(each ->
                                    isWritable(in, each) && !Draft.text(each).contains(","));
        }
        String text = Draft.text(value);
        return switch (in) {
            // Dots are resolved by clients, and an empty segment is another path.
            case "path" -> !text.isBlank() && !text.matches("[.]+") && !text.contains("\u0000");
            case "query" -> !text.contains("\u0000");
            case "cookie" -> text.matches("[!#-+\\--:<-\\[\\]-~]+");
            default -> text.matches("[!-~]([ -~]*[!-~])?");
        };
    }

    private static boolean isWritableIn(String type, JsonNode value) {
        if (type.endsWith("json")) {
            return true;
        }
        if (type.endsWith("form-urlencoded") || type.startsWith("multipart/")) {
            return value.isObject()
                    && value.valueStream().noneMatch(field -> field.isNull() || (field.isArray() && field.isEmpty()))
                    && !value.toString().contains("\\u0000");
        }
        // Nothing is no content.
        return value.isValueNode() && !value.isNull() && !value.asText().isEmpty();
    }

    private Sent withOneFault(Draft draft) {
        List<Sent> choices = new ArrayList<>();
        switch (random.nextInt(8)) {
            case 0 -> {
                JsonNode security = operation.path("security");
                if (!security.isEmpty()) {
                    choices.add(sent(draft.without("Authorization"), 401));
                    choices.add(sent(draft.header("Authorization", "Bearer x"), 401));
                }
                if (security.findValues("bearer").stream().anyMatch(roles -> !roles.isEmpty())) {
                    choices.add(sent(draft.header("Authorization", credentials.get(1)), 403));
                }
            }
            case 1 -> {
                if (operation.path("responses").has("406")) {
                    choices.add(sent(draft.header("Accept", "image/x-none"), 406));
                }
            }
            case 2 -> {
                if (operation.path("responses").has("415") && !content().isEmpty()) {
                    choices.add(sent(draft.header("Content-Type", "application/x-none"), 415));
                }
            }
            case 3 -> {
                if (operation.path("requestBody").path("required").asBoolean()
                        && content().has("application/json")) {
                    choices.add(sent(draft.withoutContent(), 400));
                }
            }
            case 4 -> choices.add(sent(draft.unknownParameter(), 400));
            case 5 -> {
                List<String> required = parameters()
                        .valueStream()
                        .filter(parameter -> parameter.path("in").asText().equals("header")
                                && parameter.path("required").asBoolean())
                        .map(parameter -> parameter.path("name").asText())
                        .toList();
                if (!required.isEmpty()) {
                    String name = faulty.any(required);
                    choices.add(sent(draft.without(name), name.equals("If-Match") ? 428 : 400));
                }
            }
            case 6 -> {
                if (!parameters().isEmpty()) {
                    int faultyOne = random.nextInt(parameters().size());
                    if (isJudgedAlone(parameters().get(faultyOne))) {
                        draft(faultyOne).ifPresent(each -> choices.add(sent(each, 400)));
                    }
                }
            }
            default -> {
                if (content().has("application/json")) {
                    String schema = contentPlace("application/json") + "/schema";
                    JsonNode value = faulty.of(served.root().at(schema));
                    if (!served.fits(schema, value.toString())) {
                        choices.add(sent(draft.content("application/json", value.toString()), 400));
                    }
                }
            }
        }
        return choices.isEmpty() ? new Sent(draft.to(server, method), 0) : faulty.any(choices);
    }

    private Sent sent(Draft draft, int expected) {
        return new Sent(draft.to(server, method), expected);
    }

    private Sent any() {
        Draft draft = new Draft(path);
        for (JsonNode parameter : parameters()) {
            boolean required = parameter.path("required").asBoolean();
            String in = parameter.path("in").asText();
            if (in.equals("path") || (required ? random.nextInt(15) > 0 : random.nextInt(3) == 0)) {
                JsonNode value = faulty.of(parameter.path("schema"));
                draft.put(parameter, isWritable(in, value) ? value : JsonNodeFactory.instance.textNode("1"));
            }
        }
        if (random.nextInt(20) == 0) {
            draft.unknownParameter();
        }
        draft.header("Authorization", faulty.any(credentials));
        if (random.nextInt(6) == 0) {
            draft.header("Accept", faulty.any(ACCEPTED));
        }
        if (random.nextInt(20) == 0) {
            draft.header("Idempotency-Key", new UUID(random.nextLong(), random.nextLong()).toString());
        }
        if (!content().isMissingNode() && random.nextInt(20) > 0) {
            String type = type();
            JsonNode described = content().path(type);
            String text = random.nextInt(15) == 0
                    ? faulty.any(JUNK)
                    : RandomContent.of(type, faulty.of(described.path("schema")), described.path("encoding"));
            draft.content(random.nextInt(15) == 0 ? faulty.any(TYPES) : RandomContent.told(type), text);
        }
        return sent(draft, -1);
    }

    private JsonNode parameters() {
        return operation.path("parameters");
    }

    private JsonNode content() {
        return operation.path("requestBody").path("content");
    }

    private String type() {
        List<String> types = new ArrayList<>();
        content().fieldNames().forEachRemaining(types::add);
        return faulty.any(types);
    }

    private String contentPlace(String type) {
        return place + ServedDocument.pointer("requestBody", "content", type);
    }
}
