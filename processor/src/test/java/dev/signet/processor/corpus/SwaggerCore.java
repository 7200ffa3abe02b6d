package dev.signet.processor.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** {@code swagger-jaxrs2-jakarta}: reads classes by reflection, and models as Jackson sees them. */
final class SwaggerCore implements Witness {
    @Override
    public String name() {
        return "swagger-core";
    }

    @Override
    public List<JsonNode> testimony(Corpus corpus, List<Foreign> types) {
        try (Abroad abroad = new Abroad(corpus)) {
            return types.stream().map(type -> read(abroad, type)).toList();
        }
    }

    private static JsonNode read(Abroad abroad, Foreign type) {
        Object settings = abroad.make("io.swagger.v3.oas.integration.SwaggerConfiguration");
        abroad.call(settings, "setOpenAPI31", true);
        abroad.call(settings, "setOpenAPI", abroad.make("io.swagger.v3.oas.models.OpenAPI"));
        Object reader = abroad.make("io.swagger.v3.jaxrs2.Reader");
        abroad.call(reader, "setConfiguration", settings);
        Object document = abroad.call(reader, "read", Set.of(abroad.type(type)));
        return Json.read((String) abroad.callStatic("io.swagger.v3.core.util.Json31", "pretty", document));
    }
}
