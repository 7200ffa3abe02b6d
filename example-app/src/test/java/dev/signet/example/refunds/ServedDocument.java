package dev.signet.example.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The OpenAPI document as the service itself serves it, to hold the service's answers against. */
final class ServedDocument {
    private static final String LOCATION = "https://refunds.test/openapi.json";

    private final JsonNode root;
    private final JsonSchemaFactory schemas;

    private ServedDocument(String text) throws IOException {
        root = new ObjectMapper().readTree(text);
        schemas = JsonSchemaFactory.getInstance(
                VersionFlag.V202012, builder -> builder.schemaLoaders(loaders -> loaders.schemas(location -> text)));
    }

    static ServedDocument of(HttpClient client, URI server) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/openapi/refunds-v1.json"))
                .build();
        return new ServedDocument(client.send(request, BodyHandlers.ofString()).body());
    }

    /** The answer is one that the document foresees: its status, the headers it must have, its media type and its body. */
    void foresees(HttpResponse<String> answer) {
        String method = answer.request().method().toLowerCase(Locale.ROOT);
        String path = path(answer.uri().getPath());
        String status = Integer.toString(answer.statusCode());
        String described = Stream.of("paths", path, method, "responses", status)
                .map(ServedDocument::escaped)
                .reduce("", (pointer, name) -> pointer + "/" + name);
        JsonNode response = root.at(described);
        assertThat(response.isMissingNode()).as("%s of the document", described).isFalse();
        response.path("headers").properties().forEach(header -> {
            if (header.getValue().path("required").booleanValue()) {
                assertThat(answer.headers().map()).containsKey(header.getKey());
            }
        });
        Optional<String> type = answer.headers().firstValue("Content-Type");
        assertThat(type).isPresent();
        assertThat(response.path("content").fieldNames()).toIterable().contains(type.get());
        String schema = described + "/content/" + escaped(type.get()) + "/schema";
        assertThat(schemas.getSchema(SchemaLocation.of(LOCATION + "#" + schema))
                        .validate(answer.body(), InputFormat.JSON, run -> run.getExecutionConfig()
                                .setFormatAssertionsEnabled(true)))
                .as("%s by %s", answer.body(), schema)
                .isEmpty();
    }

    /** The path of the document that a request's path is an instance of. */
    private String path(String requested) {
        return root.path("paths")
                .propertyStream()
                .map(path -> path.getKey())
                .filter(template -> Pattern.matches(template.replaceAll("\\{[^}]*}", "[^/]+"), requested))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No path of the document is " + requested));
    }

    // RFC 6901, 3.
    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
