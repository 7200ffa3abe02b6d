package dev.signet.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An OpenAPI document as the service itself serves it, to hold requests and the service's answers against. */
public final class ServedDocument {
    private static final String LOCATION = "https://document.test/openapi.json";

    // RFC 9110 and 9112: how any message is framed, dated and read.
    private static final Set<String> OF_EVERY_MESSAGE =
            Set.of("connection", "content-length", "content-type", "date", "transfer-encoding");

    private final JsonNode root;
    private final JsonSchemaFactory schemas;

    private ServedDocument(String text) throws IOException {
        root = new ObjectMapper().readTree(text);
        schemas = JsonSchemaFactory.getInstance(
                VersionFlag.V202012, builder -> builder.schemaLoaders(loaders -> loaders.schemas(location -> text)));
    }

    /** The document with a name, {@code refunds-v1}. */
    public static ServedDocument of(HttpClient client, URI server, String name)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/openapi/" + name + ".json"))
                .build();
        return new ServedDocument(client.send(request, BodyHandlers.ofString()).body());
    }

    /** The answer is one that the document foresees: its status, the headers it must have, its media type and its body. */
    public void foresees(HttpResponse<String> answer) {
        String described =
                operation(answer.request().method(), answer.uri().getRawPath()) + "/responses/" + answer.statusCode();
        assertThat(root.at(described).isMissingNode())
                .as("%s of the document, for %s", described, answer.body())
                .isFalse();
        String reference = root.at(described).path("$ref").asText();
        foresees(answer, reference.isEmpty() ? described : reference.substring(1));
    }

    private void foresees(HttpResponse<String> answer, String described) {
        JsonNode response = root.at(described);
        headersFit(answer, described + "/headers");
        headersFit(answer, "/x-headers-of-every-response");
        TreeSet<String> unforeseen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        unforeseen.addAll(answer.headers().map().keySet());
        OF_EVERY_MESSAGE.forEach(unforeseen::remove);
        root.path("x-headers-of-every-response").fieldNames().forEachRemaining(unforeseen::remove);
        response.path("headers").fieldNames().forEachRemaining(unforeseen::remove);
        assertThat(unforeseen).as("headers of %s", described).isEmpty();
        // OpenAPI 3.1.1, 4.8.14.1 speaks of media types; a charset is a parameter of one.
        Optional<String> type = answer.headers().firstValue("Content-Type").map(value -> value.replaceFirst(";.*", ""));
        if (!response.has("content")) {
            assertThat(type).as("content of %s", described).isEmpty();
            return;
        }
        assertThat(type).isPresent();
        assertThat(response.path("content").fieldNames()).toIterable().contains(type.get());
        String content = described + "/content/" + escaped(type.get());
        // RFC 9110, 9.3.2: what HEAD is answered has the headers of GET, and no content.
        if (root.at(content).has("schema") && !answer.request().method().equals("HEAD")) {
            assertThat(faults(content + "/schema", json(type.get(), answer.body())))
                    .as("%s by %s", answer.body(), content)
                    .isEmpty();
        }
    }

    /** The document itself. */
    public JsonNode root() {
        return root;
    }

    /** Whether the schema that a JSON Pointer leads to has this JSON as one of its instances; where there is none, it has. */
    public boolean fits(String schema, String content) {
        return root.at(schema).isMissingNode() || faults(schema, content).isEmpty();
    }

    /** The JSON Pointer of a place below the document, or below another place of it. */
    public static String pointer(String... names) {
        return Stream.of(names).map(name -> "/" + escaped(name)).collect(Collectors.joining());
    }

    /** The methods of the resource at a path, those included that come with others; none where there is no such path. */
    public Set<String> methods(String requested) {
        Set<String> methods = new TreeSet<>();
        root.path("paths").properties().stream()
                .filter(path -> isInstance(requested, path.getKey()))
                .flatMap(path -> path.getValue().propertyStream())
                .forEach(method -> methods.add(method.getKey().toUpperCase(Locale.ROOT)));
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        if (!methods.isEmpty()) {
            methods.add("OPTIONS");
        }
        return methods;
    }

    private void headersFit(HttpResponse<String> answer, String headers) {
        root.at(headers).properties().forEach(header -> {
            String reference = header.getValue().path("$ref").asText();
            String place = reference.isEmpty() ? headers + pointer(header.getKey()) : reference.substring(1);
            List<String> values = answer.headers().allValues(header.getKey());
            if (root.at(place).path("required").booleanValue()) {
                assertThat(values).as(header.getKey()).isNotEmpty();
            }
            boolean isText = root.at(place + "/schema/type").asText().equals("string");
            values.forEach(value -> assertThat(faults(
                            place + "/schema", isText ? TextNode.valueOf(value).toString() : value))
                    .as("%s: %s", header.getKey(), value)
                    .isEmpty());
        });
    }

    /** Whether the schema of an operation's content has this JSON as one of its instances. */
    public boolean takes(String method, String path, String content) {
        String described = operation(method, path) + "/requestBody/content/" + escaped("application/json");
        assertThat(root.at(described).isMissingNode())
                .as("%s of the document", described)
                .isFalse();
        return faults(described + "/schema", content).isEmpty();
    }

    private Set<ValidationMessage> faults(String schema, String content) {
        return schemas.getSchema(SchemaLocation.of(LOCATION + "#" + schema))
                .validate(content, InputFormat.JSON, run -> run.getExecutionConfig()
                        .setFormatAssertionsEnabled(true));
    }

    // What is not JSON is a string to a schema.
    private static String json(String type, String content) {
        return type.equals("application/json") || type.endsWith("+json")
                ? content
                : TextNode.valueOf(content).toString();
    }

    private String operation(String method, String path) {
        String described = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
        return "/paths/" + escaped(path(path)) + "/" + described;
    }

    /** The path of the document that a request's path is an instance of; the one without variables, if there is one. */
    public String path(String requested) {
        return root.path("paths")
                .propertyStream()
                .map(path -> path.getKey())
                .filter(template -> isInstance(requested, template))
                .min(Comparator.comparing(template -> template.contains("{")))
                .orElseThrow(() -> new AssertionError("No path of the document is " + requested));
    }

    private static boolean isInstance(String requested, String template) {
        return Pattern.matches(template.replace(".", "\\.").replaceAll("\\{[^}]*}", "[^/]+"), requested);
    }

    // RFC 6901, 3.
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
